package dev.portolan.cli;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.FirewallRule;
import dev.portolan.analysis.Hop;
import dev.portolan.design.Firewall;
import dev.portolan.export.Csv;
import dev.portolan.export.RuleColumns;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the rules that the firewalls of a design need. */
@Command(name = "rules")
final class RulesCommand extends Helpful implements Callable<Integer> {

    private final Supplier<Workplace> workplace;

    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table")
    private Format format = Format.table;

    @Option(names = "--firewall", paramLabel = "ID")
    private @Nullable String firewall;

    @Option(names = "--output", paramLabel = "F")
    private @Nullable Path output;

    RulesCommand(Supplier<Workplace> workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Workplace place = workplace.get();
        Analysis analysis = place.analysis(file);
        place.requireAnother(file, output);
        if (firewall != null) {
            place.requireFirewall(file, analysis.design(), firewall);
        }
        List<FirewallRule> rules = firewall == null
                ? analysis.rules().stream().toList()
                : analysis.rules().at(firewall);
        place.write(output, out -> write(rules, analysis, out, place));
        return Exit.SUCCESS;
    }

    private void write(List<FirewallRule> rules, Analysis analysis, OutputStream out, Workplace place)
            throws IOException {
        switch (format) {
            case table -> out.write(table(rules, analysis, place).getBytes(StandardCharsets.UTF_8));
            case csv -> Csv.write(out, RuleColumns.HEADER, rules.stream().map(RuleColumns::texts));
            case json -> JsonRows.write(out, rules.stream().map(RuleFields::of).toList());
        }
    }

    private static String table(List<FirewallRule> rules, Analysis analysis, Workplace place) {
        if (rules.isEmpty()) {
            return place.words().get("no-crossings") + "\n";
        }
        Map<Hop, List<FirewallRule>> byHop = new LinkedHashMap<>();
        rules.forEach(rule ->
                byHop.computeIfAbsent(rule.hop(), hop -> new ArrayList<>()).add(rule));
        List<String> parts = new ArrayList<>();
        byHop.forEach((hop, own) -> {
            String title = analysis.design()
                    .firewall(hop.firewall())
                    .map(Firewall::title)
                    .orElse(hop.firewall());
            String heading = place.words().get("rules.heading", title, hop.fromZone(), hop.toZone(), own.size());
            RuleTable table = new RuleTable(place, "rules.columns");
            own.forEach(table::row);
            parts.add(heading + "\n" + table);
        });
        return String.join("\n", parts);
    }
}
