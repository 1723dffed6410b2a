package dev.portolan.ui.inspector;

import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.PortRange;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import dev.portolan.design.edit.Edit;
import dev.portolan.ui.Element;
import dev.portolan.ui.inspector.LinksLine.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of hosts and groups of clients. */
final class HostForm {

    private static final String NO_SITE = "";

    private final Desk desk;
    private final Form form;
    private final Several<Host> hosts;

    private HostForm(Desk desk, Form form, List<String> ids) {
        this.desk = desk;
        this.form = form;
        hosts = Several.of(desk, ids, desk::host);
    }

    /** @param clients whether one of them is a group of clients */
    static void fill(Form form, Desk desk, List<String> ids, boolean clients) {
        HostForm filler = new HostForm(desk, form, ids);
        if (ids.size() == 1) {
            filler.name(ids.getFirst());
        }
        filler.place();
        if (clients) {
            filler.count();
        }
        if (ids.size() == 1) {
            filler.roles();
        }
        filler.network();
        filler.services();
    }

    private Design design() {
        return desk.design();
    }

    private void name(String id) {
        form.add(new TypedLine<>(
                        desk,
                        hosts.plain(
                                Field.NAME, Host::name, (host, name) -> new Edit.RenameHost(host.id(), or(name, ""))),
                        desk.formats().text())
                .prompting(id));
    }

    private void place() {
        form.add(new ChoiceLine<>(
                desk,
                desk.property(Field.ZONE, hosts.read(host -> Held.plain(host.zone())), this::move),
                () -> design().zones().stream().map(Zone::id).toList(),
                desk::zoneTitle));
        form.add(new ChoiceLine<>(
                desk,
                hosts.plain(
                        Field.SITE,
                        host -> or(host.site(), NO_SITE),
                        (host, code) -> new Edit.SetHostSite(host.id(), NO_SITE.equals(code) ? null : code)),
                () -> Stream.concat(
                                Stream.of(NO_SITE), design().sites().stream().map(Site::code))
                        .toList(),
                code -> code.equals(NO_SITE) ? desk.words().get("unset.site") : desk.siteTitle(code)));
    }

    private List<Edit> move(@Nullable String zone) {
        List<Edit.Move> moves = zone == null
                ? List.of()
                : hosts.elements().get().stream()
                        .filter(host -> !host.zone().equals(zone))
                        .map(host -> new Edit.Move(host.id(), zone, null))
                        .toList();
        return moves.isEmpty() ? List.of() : List.of(new Edit.MoveHosts(moves));
    }

    private void count() {
        form.add(new TypedLine<>(
                        desk,
                        hosts.property(
                                Field.COUNT,
                                host -> Held.plain(host.count() == 0 ? null : host.count()),
                                host -> host.count() == 0 ? null : host.count(),
                                (host, count) -> new Edit.SetHostCount(host.id(), count == null ? 0 : count)),
                        desk.formats().clients())
                .prompting(desk.words().get("unset.count")));
    }

    private void roles() {
        form.add(new LinksLine(desk, hosts.read(Field.ROLES, this::links)));
    }

    private List<Link> links(Host host) {
        List<Link> links = new ArrayList<>();
        IntStream.range(0, host.roles().size())
                .forEach(index -> links.add(new Link(
                        Integer.toString(index),
                        roleName(host.roles().get(index).role()),
                        () -> desk.select(new Element.RoleElement(host.id(), index)))));
        return links;
    }

    private String roleName(String role) {
        String name = desk.roleName(role);
        return desk.knows(role) ? name : desk.words().get("unknown.role", name);
    }

    private void network() {
        form.add(new TypedLine<>(
                        desk,
                        hosts.plain(
                                Field.ADDRESSES,
                                Host::addresses,
                                (host, addresses) -> new Edit.SetAddresses(host.id(), or(addresses, List.of()))),
                        desk.formats().addresses())
                .prompting("10.1.2.3, 10.1.0.0/16"));
        form.add(new TypedLine<>(
                desk,
                hosts.property(
                        Field.HOST_PORTS,
                        this::ports,
                        host -> host.dynamicPorts().isEmpty() ? null : host.dynamicPorts(),
                        (host, ranges) -> new Edit.SetDynamicPorts(host.id(), or(ranges, List.of()))),
                desk.formats().ranges()));
    }

    private Held<List<PortRange>> ports(Host host) {
        return host.dynamicPorts().isEmpty()
                ? Held.inherited(
                        design().settings().dynamicPortsOrStandard(),
                        desk.words().get("topic.design"))
                : Held.set(host.dynamicPorts());
    }

    private void services() {
        form.add(new FlagLine(
                desk,
                hosts.property(
                        Field.INITIATES,
                        host -> host.siteServerInitiates() ? Held.set(true) : Held.standard(false),
                        Host::siteServerInitiates,
                        (host, set) -> new Edit.SetSiteServerInitiates(host.id(), Boolean.TRUE.equals(set)))));
        form.add(new TypedLine<>(
                        desk,
                        hosts.plain(
                                Field.BOUNDARY_GROUPS,
                                Host::boundaryGroups,
                                (host, groups) -> new Edit.SetBoundaryGroups(host.id(), or(groups, List.of()))),
                        desk.formats().names())
                .prompting(desk.words().get("unset.boundary-groups")));
        form.add(new TypedLine<>(
                        desk,
                        hosts.property(
                                Field.DOMAIN_CONTROLLERS,
                                host -> host.domainControllers().isEmpty()
                                        ? Held.standard(List.of())
                                        : Held.set(host.domainControllers()),
                                host -> host.domainControllers().isEmpty() ? null : host.domainControllers(),
                                (host, ids) -> new Edit.SetDomainControllers(host.id(), or(ids, List.of()))),
                        desk.formats().hosts(desk::hostNamed))
                .prompting(desk.words().get("unset.domain-controllers")));
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
