package dev.portolan.export;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Crossing;
import dev.portolan.analysis.FirewallRule;
import dev.portolan.analysis.Flow;
import dev.portolan.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns of tables, in workbooks and in the window: first those that people read, then the ids for programs, which make each row
 * comparable with the CSV.
 */
public final class Columns {

    private final Labels labels;
    private final Messages words;

    Columns(Labels labels, Messages words) {
        this.labels = labels;
        this.words = words;
    }

    /** The columns of an analysis in a language. */
    public static Columns of(Analysis analysis, Locale locale) {
        Messages words = Messages.of("workbook", locale);
        return new Columns(new Labels(analysis, words, locale), words);
    }

    /** What people call things. */
    public Labels labels() {
        return labels;
    }

    /** Of rules, merged for a firewall. */
    public List<Column<FirewallRule>> ofRules() {
        return List.of(
                column("rule", 10, 14, Look.STRONG, FirewallRule::id),
                column(
                        "direction",
                        14,
                        26,
                        Look.STRONG,
                        rule -> labels.direction(
                                rule.hop().fromZone(), rule.hop().toZone())),
                column("sources", 14, 36, Look.TEXT, rule -> labels.hosts(rule.sourceIds())),
                column("destinations", 14, 36, Look.TEXT, rule -> labels.hosts(rule.destinationIds())),
                column("protocol", 9, 9, Look.TEXT, rule -> rule.transport().name()),
                column("ports", 12, 24, Look.STRONG, rule -> rule.ports().toString()),
                column(
                        "service",
                        12,
                        30,
                        Look.TEXT,
                        rule -> labels.services(rule.grounds().services())),
                column(
                        "phase",
                        11,
                        12,
                        Look.TEXT,
                        rule -> labels.phase(rule.phase().word())),
                column(
                        "need",
                        10,
                        10,
                        Look.TEXT,
                        rule -> labels.need(rule.need().word())),
                column("anchor", 12, 24, Look.TEXT, rule -> labels.anchors(rule.grounds())));
    }

    /** Of crossings. */
    public List<Column<Crossing>> ofCrossings() {
        List<Column<Crossing>> columns = new ArrayList<>();
        columns.add(column("direction", 14, 26, Look.STRONG, c -> labels.direction(c.fromZone(), c.toZone())));
        columns.addAll(from(c -> labels.zone(c.fromZone()), Crossing::flow));
        columns.addAll(to(c -> labels.zone(c.toZone()), Crossing::flow));
        columns.addAll(what(Crossing::flow, c -> labels.remarksAtAFirewall(c.flow())));
        for (int i = 0; i < CrossingColumns.HEADER.size(); i++) {
            int index = i;
            columns.add(Column.id(
                    CrossingColumns.HEADER.get(i),
                    c -> CrossingColumns.values(c).get(index)));
        }
        return columns;
    }

    /** Of flows, also of those within a zone. */
    public List<Column<Flow>> ofFlows() {
        List<Column<Flow>> columns = new ArrayList<>();
        columns.addAll(from(f -> labels.zone(f.from().zone().id()), Function.identity()));
        columns.addAll(to(f -> labels.zone(f.to().zone().id()), Function.identity()));
        columns.add(column("firewalls", 14, 22, Look.TEXT, labels::firewallsOnTheWay));
        columns.addAll(what(Function.identity(), labels::remarks));
        columns.add(Column.id(
                "firewalls", f -> f.route().stream().map(hop -> hop.firewall()).collect(Collectors.joining(" "))));
        columns.add(Column.id("from_zone", f -> f.from().zone().id()));
        columns.add(Column.id("to_zone", f -> f.to().zone().id()));
        columns.add(Column.id("from_host", Flow::fromHost));
        columns.add(Column.id("from_role", Flow::fromRole));
        columns.add(Column.id("to_host", Flow::toHost));
        columns.add(Column.id("to_role", Flow::toRole));
        columns.add(Column.id("service", Flow::service));
        columns.add(Column.id("transport", f -> f.transport().name()));
        columns.add(Column.id("ports", f -> f.ports().toString()));
        columns.add(Column.id("anchor", Flow::anchor));
        columns.add(Column.id("phase", Flow::phase));
        columns.add(Column.id("need", Flow::need));
        return columns;
    }

    List<Column<FindingRow>> ofFindings() {
        Map<String, Look> looks = Map.of("error", Look.ERROR, "warning", Look.WARNING);
        return List.of(
                new Column<>(
                        "severity-word",
                        words.get("column.severity"),
                        10,
                        14,
                        false,
                        f -> looks.getOrDefault(f.severity(), Look.STRONG),
                        f -> words.get("severity." + f.severity())),
                column("message", 60, 90, Look.TEXT, FindingRow::message),
                column("elements", 20, 40, Look.TEXT, f -> String.join(", ", f.elements())),
                column("finding", 20, 40, Look.TEXT, FindingRow::id),
                Column.id("severity", FindingRow::severity));
    }

    private <T> List<Column<T>> from(Function<T, String> zone, Function<T, Flow> flow) {
        return List.of(
                column("from-zone", 9, 16, Look.TEXT, zone),
                column(
                        "from-host",
                        9,
                        20,
                        Look.TEXT,
                        t -> labels.host(flow.apply(t).fromHost())),
                column(
                        "from-role",
                        14,
                        20,
                        Look.TEXT,
                        t -> labels.role(flow.apply(t).fromRole())));
    }

    private <T> List<Column<T>> to(Function<T, String> zone, Function<T, Flow> flow) {
        return List.of(
                column("to-zone", 12, 16, Look.TEXT, zone),
                column(
                        "to-host",
                        12,
                        20,
                        Look.TEXT,
                        t -> labels.host(flow.apply(t).toHost())),
                column(
                        "to-role",
                        14,
                        20,
                        Look.TEXT,
                        t -> labels.role(flow.apply(t).toRole())));
    }

    private <T> List<Column<T>> what(Function<T, Flow> flow, Function<T, String> remarks) {
        return List.of(
                column(
                        "protocol",
                        9,
                        9,
                        Look.TEXT,
                        t -> flow.apply(t).transport().name()),
                column("ports", 12, 14, Look.STRONG, t -> flow.apply(t).ports().toString()),
                column("service", 12, 20, Look.TEXT, t -> labels.service(flow.apply(t))),
                column("why", 20, 36, Look.TEXT, t -> flow.apply(t).connection().purpose()),
                column("remarks", 10, 32, Look.TEXT, remarks),
                column(
                        "phase",
                        11,
                        12,
                        Look.TEXT,
                        t -> labels.phase(flow.apply(t).phase())),
                column("need", 10, 10, Look.TEXT, t -> labels.need(flow.apply(t).need())),
                column("anchor", 12, 24, Look.TEXT, t -> labels.anchor(flow.apply(t))));
    }

    private <T> Column<T> column(String key, int least, int most, Look look, Function<T, String> text) {
        return Column.of(key, words.get("column." + key), least, most, look, text);
    }
}
