package dev.portolan.analysis;

import dev.portolan.catalog.Attributes;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Connection.Silenced;
import dev.portolan.catalog.Edition;
import dev.portolan.catalog.Endpoint;
import dev.portolan.catalog.Initiation;
import dev.portolan.catalog.PortUse;
import dev.portolan.design.Design;
import dev.portolan.design.InvalidDesignException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Computes which connections of an edition a design makes happen, and which firewalls they cross. */
public final class Analyzer {

    private final Edition edition;
    private final Catalog catalog;
    private final Design design;
    private final Routes routes;
    private final Facts facts;
    private final Meetings meetings;
    private final PortFinder portFinder;
    private final TreeSet<Flow> flows = new TreeSet<>(Flow.BY_COLUMNS);
    private final TreeSet<Flow> unrouted = new TreeSet<>(Flow.BY_COLUMNS);

    private Analyzer(Design design, Catalog catalog, Edition edition) {
        this.edition = edition;
        this.catalog = catalog;
        this.design = design;
        Roster roster = new Roster(design, catalog);
        Hierarchy hierarchy = new Hierarchy(design.sites());
        routes = Routes.of(design);
        facts = new Facts(edition.id(), roster, hierarchy);
        meetings = new Meetings(roster, hierarchy, routes, facts);
        portFinder = new PortFinder(design.settings());
    }

    /**
     * What the design makes happen.
     *
     * @throws InvalidDesignException if the catalog does not know the design's edition
     */
    public static Analysis analyze(Design design, Catalog catalog) {
        Edition edition = catalog.edition(design.edition())
                .orElseThrow(() -> new InvalidDesignException(
                        "edition",
                        "there is no edition \"" + design.edition() + "\"; write one of "
                                + String.join(
                                        ", ",
                                        catalog.editions().stream()
                                                .map(Edition::id)
                                                .toList())));
        return new Analyzer(design, catalog, edition).run();
    }

    private Analysis run() {
        for (Connection connection : edition.connections(design.settings().withSupplements())) {
            Optional<Endpoint> from = catalog.endpoint(connection.from());
            Optional<Endpoint> to = catalog.endpoint(connection.to());
            if (from.isPresent() && to.isPresent()) {
                connect(connection, from.get(), to.get());
            }
        }
        List<Crossing> crossings = new ArrayList<>();
        for (Flow flow : flows) {
            flow.route().forEach(hop -> crossings.add(new Crossing(hop, flow)));
        }
        crossings.sort(Crossing.BY_COLUMNS);
        return new Analysis(
                design, catalog, edition, List.copyOf(flows), List.copyOf(crossings), List.copyOf(unrouted));
    }

    private void connect(Connection connection, Endpoint fromEndpoint, Endpoint toEndpoint) {
        for (Party from : meetings.standingFor(fromEndpoint)) {
            for (Party to : meetings.of(from, toEndpoint, connection.scope())) {
                Attributes known = facts.of(from, to);
                if (!from.sharesHostWith(to) && connection.when().test(known)) {
                    for (PortUse row : connection.rows()) {
                        if (row.when().test(known)) {
                            use(connection, row, from, to, known);
                        }
                    }
                }
            }
        }
    }

    private void use(Connection connection, PortUse row, Party from, Party to, Attributes known) {
        if (!silent(connection, row, Silenced.FROM, from, to)) {
            flow(connection, row, from, to, false, known);
        }
        if (row.initiation() == Initiation.EITHER && !silent(connection, row, Silenced.TO, to, from)) {
            flow(connection, row, to, from, true, known);
        }
    }

    /** Whether the end may not start, as its host lets the site server of its site do so once it is installed. */
    private static boolean silent(Connection connection, PortUse row, Silenced end, Party starting, Party answering) {
        return (connection.silenced() == end || connection.silenced() == Silenced.EITHER)
                && row.phase() == PortUse.Phase.OPERATION
                && starting.host().siteServerInitiates()
                && starting.sharesSiteWith(answering);
    }

    private void flow(Connection connection, PortUse row, Party from, Party to, boolean back, Attributes known) {
        Optional<List<Hop>> route = routes.between(from.zone().id(), to.zone().id());
        for (PortFinder.Found found : portFinder.ports(row, to, known)) {
            Flow flow = new Flow(
                    connection,
                    row,
                    from,
                    to,
                    back,
                    found.transport(),
                    found.ports(),
                    found.narrowed(),
                    found.setting(),
                    route.orElse(List.of()));
            (route.isPresent() ? flows : unrouted).add(flow);
        }
    }
}
