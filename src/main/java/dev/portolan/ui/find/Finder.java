package dev.portolan.ui.find;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.catalog.Names;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import dev.portolan.ui.find.Hit.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds zones, firewalls, hosts, roles and sites by parts of their names.
 *
 * <p>Hosts are found by id, name and address; roles by their names in all three languages, their abbreviation and, beside
 * that, their host: people who read Japanese menus still say "MP". What is compared is prepared once for a design, so that
 * each letter is answered at once in a large one too.
 */
public final class Finder {

    private final List<Row> rows = new ArrayList<>();
    private final Catalog catalog;
    private final Locale locale;
    private final String edition;

    /**
     * @param text names, each on a line
     * @param more what may match too, beside something in {@code text}
     */
    private record Row(Hit hit, String text, String more) {}

    /** @param locale of the names that are shown */
    public Finder(Design design, Catalog catalog, Locale locale) {
        this.catalog = catalog;
        this.locale = locale;
        edition = design.edition();
        Map<String, String> zones = new HashMap<>();
        for (Zone zone : design.zones()) {
            zones.put(zone.id(), zone.title());
            Element element = new ZoneElement(zone.id());
            String icon = "zone-" + zone.kind().word();
            add(new Hit(Kind.ZONE, List.of(element), zone.title(), "", icon), zone.id());
        }
        for (Firewall wall : design.firewalls()) {
            Element element = new FirewallElement(wall.id());
            String between = wall.between().stream().map(zones::get).collect(Collectors.joining(" · "));
            add(new Hit(Kind.FIREWALL, List.of(element), wall.title(), between, "firewall"), wall.id());
        }
        addSites(design);
        design.hosts().forEach(host -> addHost(host, zones.getOrDefault(host.zone(), host.zone())));
        Map<String, String> names = new HashMap<>();
        for (Host host : design.hosts()) {
            addRoles(host, zones.getOrDefault(host.zone(), host.zone()), names);
        }
    }

    /** A site is not drawn, but its hosts are; one without hosts is not found. */
    private void addSites(Design design) {
        Map<String, List<Element>> members = new HashMap<>();
        for (Host host : design.hosts()) {
            String site = host.site();
            if (site != null) {
                members.computeIfAbsent(site, code -> new ArrayList<>()).add(new HostElement(host.id()));
            }
        }
        for (Site site : design.sites()) {
            List<Element> hosts = members.get(site.code());
            if (hosts != null) {
                add(new Hit(Kind.SITE, hosts, site.title(), "", "site-server"), site.code());
            }
        }
    }

    private void addHost(Host host, String zone) {
        String icon = host.roles().isEmpty()
                ? "client-group"
                : catalog.endpoint(host.roles().getFirst().role())
                        .map(Endpoint::icon)
                        .orElse("own");
        Hit hit = new Hit(Kind.HOST, List.of(new HostElement(host.id())), host.title(), zone, icon);
        add(hit, host.id() + "\n" + String.join("\n", host.addresses()));
    }

    private void addRoles(Host host, String zone, Map<String, String> names) {
        String stands = Query.plain(host.title() + "\n" + host.id() + "\n" + zone);
        for (int i = 0; i < host.roles().size(); i++) {
            String role = host.roles().get(i).role();
            Optional<Endpoint> endpoint = catalog.endpoint(role);
            Hit hit = new Hit(
                    Kind.ROLE,
                    List.of(new RoleElement(host.id(), i)),
                    endpoint.map(e -> e.names().in(locale)).orElse(role),
                    host.title() + " · " + zone,
                    endpoint.map(Endpoint::icon).orElse("own"),
                    catalog.knows(edition, role));
            String text = names.computeIfAbsent(
                    role, id -> endpoint.map(Finder::called).orElse(Query.plain(id)));
            rows.add(new Row(hit, text, stands));
        }
    }

    private static String called(Endpoint endpoint) {
        Names names = endpoint.names();
        return Query.plain(
                String.join("\n", endpoint.id(), endpoint.abbreviation(), names.en(), names.ja(), names.zhHant()));
    }

    private void add(Hit hit, String more) {
        rows.add(new Row(hit, Query.plain(hit.title() + "\n" + more), ""));
    }

    /** What fits, kind by kind, the best first; nothing where nothing is asked for. */
    public List<Hit> find(String text) {
        Query query = Query.of(text);
        if (query.isEmpty()) {
            return List.of();
        }
        record Found(Hit hit, int rank) {}
        return rows.stream()
                .filter(row -> query.matches(row.text(), row.more()))
                .map(row -> new Found(row.hit(), query.rank(row.text())))
                .sorted(Comparator.comparing((Found found) -> found.hit().kind())
                        .thenComparingInt(Found::rank))
                .map(Found::hit)
                .toList();
    }
}
