package dev.portolan.ui.tables;

import dev.portolan.analysis.Crossing;
import dev.portolan.analysis.FirewallRule;
import dev.portolan.analysis.Flow;
import dev.portolan.analysis.Party;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.export.Columns;
import dev.portolan.text.Messages;
import dev.portolan.ui.tables.LiveTable.Extra;
import dev.portolan.ui.tables.LiveTable.Labelled;
import dev.portolan.ui.tables.LiveTable.Plan;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** What the tables of the window are made of. */
final class Plans {

    private static final double CONNECTION = 212;
    private static final double SERVICE = 96;
    private static final double PORTS = 128;
    private static final String INSTALL = "install";
    private static final String OWN = "own";

    private final Messages words;

    Plans(Messages words) {
        this.words = words;
    }

    Plan<FirewallRule> rules(Comparator<FirewallRule> order) {
        return rules("rules", words.get("title.rules"), rows -> words.get("count.rules", rows), order, true);
    }

    /**
     * Of rules that come and go.
     *
     * @param order in which they come
     */
    Plan<FirewallRule> changedRules(Comparator<FirewallRule> order) {
        return rules("changed-rules", words.get("changed-rules"), rows -> "", order, false);
    }

    private Plan<FirewallRule> rules(
            String id, String title, IntFunction<String> count, Comparator<FirewallRule> order, boolean opens) {
        return new Plan<>(
                id,
                title,
                count,
                List.of(
                        new Extra<>("connection", "connection", CONNECTION, true, (now, rule) -> hosts(now, rule)),
                        new Extra<>("service", "service", SERVICE, true, (now, rule) -> services(now, rule)),
                        new Extra<>(
                                "ports", "ports", PORTS, true, (now, rule) -> rule.transport() + " " + rule.ports()),
                        new Extra<>(
                                "firewall",
                                "firewall",
                                140,
                                false,
                                (now, rule) -> now.columns()
                                        .labels()
                                        .firewall(rule.hop().firewall()))),
                Columns::ofRules,
                Set.of(),
                List.of("firewall", "direction"),
                order,
                rule -> List.of(rule.hop(), rule.id()),
                rule -> marks(rule.phase().word(), !rule.grounds().ownAnchors().isEmpty()),
                rule -> words.get(
                        "rule.about",
                        String.join("\n", rule.grounds().purposes()),
                        words.get("phase." + rule.phase().word()),
                        words.get("need." + rule.need().word()),
                        String.join(", ", rule.grounds().anchors())),
                opens);
    }

    /** Of tables in which no row is foreseen. */
    private static <R> Comparator<R> asGiven() {
        return (_, _) -> 0;
    }

    private static String hosts(Labelled now, FirewallRule rule) {
        Function<List<String>, String> titles =
                ids -> ids.stream().map(now.columns().labels()::host).collect(Collectors.joining(", "));
        return titles.apply(rule.sourceIds()) + " → " + titles.apply(rule.destinationIds());
    }

    private static String services(Labelled now, FirewallRule rule) {
        return rule.grounds().services().stream()
                .map(id -> brief(now, id))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String brief(Labelled now, String service) {
        return now.analysis().catalog().service(service).brief().in(now.locale());
    }

    /** @param order in which they come */
    Plan<Crossing> crossings(Comparator<Crossing> order) {
        return new Plan<>(
                "crossings",
                words.get("title.crossings"),
                rows -> words.get("count.crossings", rows),
                List.of(
                        connection(Crossing::flow),
                        service(Crossing::flow),
                        ports(Crossing::flow),
                        new Extra<>(
                                "firewall",
                                "firewall",
                                140,
                                false,
                                (now, crossing) -> now.columns().labels().firewall(crossing.firewall()))),
                Columns::ofCrossings,
                Set.of(),
                List.of("firewall", "direction"),
                order,
                crossing -> List.of(crossing.hop(), key(crossing.flow())),
                crossing -> marks(crossing.flow()),
                crossing -> about(crossing.flow()),
                true);
    }

    Plan<Flow> flows() {
        return new Plan<>(
                "flows",
                words.get("title.flows"),
                rows -> words.get("count.flows", rows),
                List.of(connection(flow -> flow), service(flow -> flow), ports(flow -> flow)),
                Columns::ofFlows,
                Set.of(),
                List.of("firewalls"),
                asGiven(),
                Plans::key,
                Plans::marks,
                this::about,
                true);
    }

    Plan<HostTraffic> hosts() {
        Function<HostTraffic, Flow> flow = HostTraffic::flow;
        return new Plan<>(
                "hosts",
                words.get("title.hosts"),
                rows -> words.get("count.hosts", rows),
                List.of(
                        new Extra<>(
                                "host",
                                "host",
                                140,
                                false,
                                (now, row) ->
                                        now.columns().labels().host(row.host().id())),
                        new Extra<>("way", "way", 90, false, (now, row) -> words.get(row.in() ? "way.in" : "way.out")),
                        new Extra<>("peer", "peer", CONNECTION, true, (now, row) -> end(now, row.peer())),
                        service(flow),
                        ports(flow),
                        new Extra<>(
                                "own-role",
                                "own-role",
                                150,
                                false,
                                (now, row) ->
                                        now.columns().labels().role(row.own().role())),
                        new Extra<>(
                                "peer-zone",
                                "peer-zone",
                                110,
                                false,
                                (now, row) -> now.columns()
                                        .labels()
                                        .zone(row.peer().zone().id())),
                        new Extra<>(
                                "phase",
                                "phase",
                                90,
                                false,
                                (now, row) -> words.get("phase." + row.flow().phase())),
                        new Extra<>(
                                "need",
                                "need",
                                90,
                                false,
                                (now, row) -> words.get("need." + row.flow().need()))),
                columns -> List.of(),
                Set.of(),
                List.of("host", "way"),
                asGiven(),
                row -> List.of(row.host().id(), row.in(), key(row.flow())),
                row -> marks(row.flow()),
                row -> about(row.flow()),
                true);
    }

    Plan<CatalogLine> catalog() {
        return new Plan<>(
                "catalog",
                words.get("title.catalog"),
                rows -> words.get("count.catalog", rows),
                List.of(
                        new Extra<>(
                                "connection",
                                "connection",
                                CONNECTION,
                                true,
                                (now, line) -> name(now, line.connection().from()) + " → "
                                        + name(now, line.connection().to())),
                        new Extra<>(
                                "service",
                                "service",
                                SERVICE,
                                true,
                                (now, line) -> brief(now, line.row().service())),
                        new Extra<>("ports", "ports", PORTS, true, (now, line) -> line.ports()),
                        new Extra<>("used", "used", 80, false, (now, line) -> line.used() ? words.get("used.yes") : ""),
                        new Extra<>(
                                "phase",
                                "phase",
                                90,
                                false,
                                (now, line) ->
                                        words.get("phase." + line.row().phase().word())),
                        new Extra<>(
                                "need",
                                "need",
                                90,
                                false,
                                (now, line) ->
                                        words.get("need." + line.row().need().word())),
                        new Extra<>(
                                "why",
                                "why",
                                260,
                                false,
                                (now, line) -> line.connection().purpose()),
                        new Extra<>(
                                "anchor",
                                "anchor",
                                160,
                                false,
                                (now, line) -> line.connection().anchor())),
                columns -> List.of(),
                Set.of(),
                List.of(),
                asGiven(),
                line -> List.of(line.connection().anchor(), line.row(), line.ports()),
                line -> line.used() ? Set.of("used") : Set.of(),
                line -> words.get(
                        "catalog.about",
                        line.connection().purpose(),
                        line.connection().anchor(),
                        words.get(line.used() ? "used.yes" : "used.no")),
                false);
    }

    private static String name(Labelled now, String endpoint) {
        Catalog catalog = now.analysis().catalog();
        return catalog.endpoint(endpoint)
                .map(Endpoint::names)
                .map(names -> names.in(now.locale()))
                .orElse(endpoint);
    }

    private <R> Extra<R> connection(Function<R, Flow> flow) {
        return new Extra<>("connection", "connection", CONNECTION, true, (now, row) -> {
            Flow own = flow.apply(row);
            String title = end(now, own.from()) + " → " + end(now, own.to());
            return own.connection().own() ? words.get("own", title) : title;
        });
    }

    /** A host, with the role where the host has several. */
    private static String end(Labelled now, Party party) {
        String host = now.columns().labels().host(party.host().id());
        return party.host().roles().size() == 1
                ? host
                : host + " (" + party.endpoint().abbreviation() + ")";
    }

    private static <R> Extra<R> service(Function<R, Flow> flow) {
        return new Extra<>(
                "service",
                "service",
                SERVICE,
                true,
                (now, row) -> brief(now, flow.apply(row).service()));
    }

    private static <R> Extra<R> ports(Function<R, Flow> flow) {
        return new Extra<>(
                "ports",
                "ports",
                PORTS,
                true,
                (now, row) ->
                        flow.apply(row).transport() + " " + flow.apply(row).ports());
    }

    private static Object key(Flow flow) {
        return List.of(
                flow.fromHost(),
                flow.fromRole(),
                flow.toHost(),
                flow.toRole(),
                flow.service(),
                flow.transport(),
                flow.ports(),
                flow.anchor(),
                flow.phase());
    }

    private static Set<String> marks(Flow flow) {
        return marks(flow.phase(), flow.connection().own());
    }

    private static Set<String> marks(String phase, boolean own) {
        Set<String> marks = new HashSet<>();
        if (phase.equals(INSTALL)) {
            marks.add(INSTALL);
        }
        if (own) {
            marks.add(OWN);
        }
        return marks;
    }

    private String about(Flow flow) {
        return words.get(
                "flow.about",
                flow.from().endpoint().names().in(words.locale()),
                flow.to().endpoint().names().in(words.locale()),
                flow.connection().purpose(),
                words.get("phase." + flow.phase()),
                words.get("need." + flow.need()),
                flow.connection().own() ? words.get("anchor.own", flow.anchor()) : flow.anchor());
    }
}
