package dev.portolan.cli;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Crossing;
import dev.portolan.app.Result;
import dev.portolan.design.Firewall;
import dev.portolan.export.CsvExporter;
import dev.portolan.export.JsonExporter;
import dev.portolan.export.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which connections of a design cross its firewalls. */
@Command(name = "analyze")
final class AnalyzeCommand extends Helpful implements Callable<Integer> {

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

    AnalyzeCommand(Supplier<Workplace> workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Workplace place = workplace.get();
        Result result = place.result(file);
        place.requireAnother(file, output);
        Analysis analysis = firewall == null ? result.analysis() : at(firewall, result.analysis(), place);
        Report report = new Report(analysis, List.of(), null, Locale.ENGLISH);
        place.write(output, out -> {
            switch (format) {
                case table -> table(analysis, out, place);
                case csv -> new CsvExporter().write(report, out);
                case json -> new JsonExporter().write(report, out);
            }
        });
        return Exit.SUCCESS;
    }

    private Analysis at(String id, Analysis analysis, Workplace place) {
        place.requireFirewall(file, analysis.design(), id);
        return analysis.withCrossings(analysis.at(id));
    }

    private static void table(Analysis analysis, OutputStream out, Workplace place) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Firewall firewall : analysis.design().firewalls()) {
            List<Crossing> crossings = analysis.at(firewall.id());
            if (!crossings.isEmpty()) {
                text.append(place.words().get("firewall.heading", firewall.title(), crossings.size()))
                        .append('\n');
                text.append(table(crossings, place)).append('\n');
            }
        }
        if (text.isEmpty()) {
            text.append(place.words().get("no-crossings")).append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String table(List<Crossing> crossings, Workplace place) {
        TextTable table = new TextTable(place.words().get("analyze.columns").split("\\|", -1));
        for (Crossing crossing : crossings) {
            table.row(
                    crossing.fromZone() + " -> " + crossing.toZone(),
                    crossing.flow().fromHost() + " " + crossing.flow().fromRole(),
                    crossing.flow().toHost() + " " + crossing.flow().toRole(),
                    crossing.flow().service(),
                    crossing.flow().transport() + " " + crossing.flow().ports(),
                    crossing.flow().phase(),
                    crossing.flow().need(),
                    place.anchor(crossing.flow().connection()));
        }
        return table.toString();
    }
}
