package dev.portolan.cli;

import dev.portolan.analysis.check.Severity;
import dev.portolan.app.FindingRows;
import dev.portolan.app.Result;
import dev.portolan.export.Csv;
import dev.portolan.export.FindingRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is wrong with a design. Exit code 1 if there is an error among it. */
@Command(name = "check")
final class CheckCommand extends Helpful implements Callable<Integer> {

    private static final List<String> FIELDS =
            List.of("severity", "finding", "elements", "message", "source", "remedy");

    private final Supplier<Workplace> workplace;

    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table")
    private Format format = Format.table;

    @Option(names = "--output", paramLabel = "F")
    private @Nullable Path output;

    CheckCommand(Supplier<Workplace> workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Workplace place = workplace.get();
        Result result = place.result(file);
        place.requireAnother(file, output);
        List<FindingRow> rows = FindingRows.of(result, place.findings());
        place.write(output, out -> write(rows, out, place));
        boolean error = result.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
        return error ? Exit.FOUND : Exit.SUCCESS;
    }

    private void write(List<FindingRow> rows, OutputStream out, Workplace place) throws IOException {
        switch (format) {
            case table -> out.write(text(rows, place).getBytes(StandardCharsets.UTF_8));
            case csv -> Csv.write(out, FindingRow.HEADER, rows.stream().map(FindingRow::values));
            case json ->
                JsonRows.write(
                        out, FIELDS, rows.stream().map(CheckCommand::fields).toList());
        }
    }

    private static List<@Nullable Object> fields(FindingRow row) {
        return Arrays.asList(row.severity(), row.id(), row.elements(), row.message(), row.source(), row.remedy());
    }

    /** A paragraph for each finding: a message is a sentence or two, which no column holds. */
    private static String text(List<FindingRow> rows, Workplace place) {
        if (rows.isEmpty()) {
            return place.words().get("no-findings") + "\n";
        }
        List<String> paragraphs = new ArrayList<>();
        for (FindingRow row : rows) {
            StringBuilder text = new StringBuilder();
            text.append(
                    place.words().get("check.heading", row.severity(), row.id(), String.join(", ", row.elements())));
            text.append("\n  ").append(row.message()).append('\n');
            if (row.remedy() != null) {
                text.append("  ")
                        .append(place.words().get("check.remedy", row.remedy()))
                        .append('\n');
            }
            text.append("  ")
                    .append(place.words().get("check.source", row.source()))
                    .append('\n');
            paragraphs.add(text.toString());
        }
        return String.join("\n", paragraphs);
    }
}
