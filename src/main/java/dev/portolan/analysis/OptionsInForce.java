package dev.portolan.analysis;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Edition;
import dev.portolan.catalog.Endpoint;
import dev.portolan.catalog.Option;
import dev.portolan.catalog.PortUse;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the options of placed roles come to, as an analysis computes with them. */
public final class OptionsInForce {

    private static final String SOURCE = "syncSource";

    private final Design design;
    private final Catalog catalog;
    private final Facts facts;

    private OptionsInForce(Design design, Catalog catalog, Facts facts) {
        this.design = design;
        this.catalog = catalog;
        this.facts = facts;
    }

    /** Those of a design. */
    public static OptionsInForce of(Design design, Catalog catalog) {
        Set<String> synchronising = catalog.endpoints().stream()
                .filter(endpoint -> endpoint.option(SOURCE).isPresent())
                .map(Endpoint::id)
                .collect(Collectors.toSet());
        Firsts firsts = Firsts.of(design.hosts(), synchronising);
        return new OptionsInForce(design, catalog, new Facts(design.edition(), firsts, new Hierarchy(design.sites())));
    }

    /**
     * What an option comes to.
     *
     * @param value null: nothing is set, and nothing is the default
     * @param standard what holds where nothing is set; null: nothing
     */
    public record InForce(@Nullable Object value, @Nullable Object standard, Origin origin) {}

    /** Where a value comes from. */
    public enum Origin {
        SET,
        DEFAULT,
        /** Another option decides, whatever was set. */
        FORCED
    }

    /** What an option of a role comes to. */
    public InForce of(Host host, int index, Option option) {
        Party party = party(host, index);
        Object set = party.placement().option(option.id());
        Object standard = standard(without(host, index, option), index, option);
        Object forced = facts.forced(party, option);
        if (forced != null) {
            return new InForce(forced, standard, Origin.FORCED);
        }
        return set == null ? new InForce(standard, standard, Origin.DEFAULT) : new InForce(set, standard, Origin.SET);
    }

    private @Nullable Object standard(Host host, int index, Option option) {
        Party party = party(host, index);
        Object usual = facts.get(party, option.id().equals(SOURCE) ? Facts.UPSTREAM : option.id());
        return usual == null && option.type() == Option.Type.PORT ? printed(party.role(), option) : usual;
    }

    /** The port that the edition prints where nobody sets another. */
    private @Nullable Object printed(String role, Option option) {
        return catalog.edition(design.edition()).map(Edition::listed).orElse(List.of()).stream()
                .filter(connection -> isFaceOf(connection, role))
                .flatMap(connection -> connection.rows().stream())
                .filter(row -> row.setting().equals(Facts.TO + option.id()))
                .flatMap(OptionsInForce::ports)
                .findFirst()
                .orElse(null);
    }

    private boolean isFaceOf(Connection connection, String role) {
        return catalog.endpoint(connection.to()).stream()
                .flatMap(endpoint -> endpoint.faces().stream())
                .anyMatch(face -> face.role().equals(role));
    }

    private static Stream<Integer> ports(PortUse row) {
        return Stream.of(row.tcp().text(), row.udp().text())
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf);
    }

    private Party party(Host host, int index) {
        Endpoint endpoint = catalog.endpoint(host.roles().get(index).role()).orElseThrow();
        return new Party(
                host,
                index,
                endpoint,
                design.zone(host.zone()).orElseThrow(),
                design.site(host.site()).orElse(null));
    }

    private static Host without(Host host, int index, Option option) {
        List<Placement> roles = new ArrayList<>(host.roles());
        roles.set(index, roles.get(index).with(option.id(), null));
        return host.withRoles(roles);
    }

    /** Whether connections of the edition of the design depend on something that is set at sites, such as their mode. */
    public boolean asksSitesFor(String key) {
        String path = "site." + key;
        Optional<Edition> edition = catalog.edition(design.edition());
        return edition.stream()
                .flatMap(known -> known.connections(true).stream())
                .flatMap(connection -> Stream.concat(
                        Stream.of(connection.when()), connection.rows().stream().map(PortUse::when)))
                .flatMap(condition -> condition.clauses().stream())
                .anyMatch(clause -> clause.path().endsWith(path));
    }
}
