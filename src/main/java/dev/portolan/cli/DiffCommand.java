package dev.portolan.cli;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.AnalysisDiff;
import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.FirewallDiff;
import dev.portolan.analysis.FirewallRule;
import dev.portolan.catalog.Edition;
import dev.portolan.design.Firewall;
import dev.portolan.export.Csv;
import dev.portolan.export.RuleColumns;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which rules to open and to close from one design, or edition, to another. Exit code 1 if there is any. */
@Command(name = "diff")
final class DiffCommand extends Helpful implements Callable<Integer> {

    private static final String OPEN = "open";
    private static final String CLOSE = "close";
    private static final List<String> HEADER =
            Stream.concat(Stream.of("change"), RuleColumns.HEADER.stream()).toList();

    private final Supplier<Workplace> workplace;

    @Parameters(index = "0", paramLabel = "OLD")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path old;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NEW")
    private @Nullable Path next;

    @Option(names = "--edition", paramLabel = "ID")
    private @Nullable String edition;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table")
    private Format format = Format.table;

    @Option(names = "--output", paramLabel = "F")
    private @Nullable Path output;

    DiffCommand(Supplier<Workplace> workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Workplace place = workplace.get();
        Analysis before = place.analysis(old);
        Analysis after = after(before, place);
        AnalysisDiff diff = AnalysisDiff.of(before, after);
        place.requireAnother(old, output);
        if (next != null) {
            place.requireAnother(next, output);
        }
        place.write(output, out -> write(diff, id -> title(id, after, before), out, place));
        return diff.isEmpty() ? Exit.SUCCESS : Exit.FOUND;
    }

    /** What a firewall is called, in the design as it is to be where it is in both. */
    private static String title(String firewall, Analysis... designs) {
        return Arrays.stream(designs)
                .flatMap(analysis -> analysis.design().firewall(firewall).stream())
                .map(Firewall::title)
                .findFirst()
                .orElse(firewall);
    }

    private Analysis after(Analysis before, Workplace place) {
        if (next != null && edition == null) {
            return place.analysis(next);
        }
        if (next == null && edition != null) {
            Edition other = place.edition(edition);
            return Analyzer.analyze(before.design().withEdition(other.id()), before.catalog());
        }
        throw new UsageException(place.words().get("diff.one-of-two"));
    }

    private void write(AnalysisDiff diff, UnaryOperator<String> title, OutputStream out, Workplace place)
            throws IOException {
        switch (format) {
            case table -> out.write(table(diff, title, place).getBytes(StandardCharsets.UTF_8));
            case csv -> {
                List<List<String>> rows = new ArrayList<>();
                diff.firewalls()
                        .forEach(firewall -> each(
                                firewall,
                                (change, rule) ->
                                        rows.add(Stream.concat(Stream.of(change), RuleColumns.texts(rule).stream())
                                                .toList())));
                Csv.write(out, HEADER, rows.stream());
            }
            case json ->
                JsonRows.write(
                        out, diff.firewalls().stream().map(DiffCommand::fields).toList());
        }
    }

    private static void each(FirewallDiff diff, BiConsumer<String, FirewallRule> taker) {
        diff.open().forEach(rule -> taker.accept(OPEN, rule));
        diff.close().forEach(rule -> taker.accept(CLOSE, rule));
    }

    private static Map<String, Object> fields(FirewallDiff diff) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("firewall", diff.firewall());
        fields.put("unchanged", diff.unchanged());
        fields.put(OPEN, diff.open().stream().map(RuleFields::of).toList());
        fields.put(CLOSE, diff.close().stream().map(RuleFields::of).toList());
        return fields;
    }

    private static String table(AnalysisDiff diff, UnaryOperator<String> title, Workplace place) {
        List<String> parts = new ArrayList<>();
        for (FirewallDiff firewall : diff.firewalls()) {
            String heading = place.words()
                    .get(
                            "diff.heading",
                            title.apply(firewall.firewall()),
                            firewall.open().size(),
                            firewall.close().size(),
                            firewall.unchanged());
            RuleTable table = new RuleTable(place, "diff.columns");
            each(
                    firewall,
                    (change, rule) -> table.row(
                            rule,
                            change,
                            rule.hop().fromZone() + " -> " + rule.hop().toZone()));
            parts.add(heading + "\n" + (firewall.isEmpty() ? "" : table));
        }
        return parts.isEmpty() ? place.words().get("no-crossings") + "\n" : String.join("\n", parts);
    }
}
