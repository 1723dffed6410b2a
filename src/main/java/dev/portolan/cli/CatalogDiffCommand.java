package dev.portolan.cli;

import dev.portolan.catalog.EditionDiff;
import dev.portolan.catalog.EditionDiff.Change;
import dev.portolan.export.Csv;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what one edition says and another does not. Exit code 1 if there is a difference. */
@Command(name = "diff")
final class CatalogDiffCommand extends Helpful implements Callable<Integer> {

    private final Supplier<Workplace> workplace;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "A")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String older;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "B")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String newer;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table")
    private Format format = Format.table;

    @Option(names = "--output", paramLabel = "F")
    private @Nullable Path output;

    CatalogDiffCommand(Supplier<Workplace> workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Workplace place = workplace.get();
        EditionDiff diff = EditionDiff.of(place.edition(older), place.edition(newer));
        place.write(output, out -> write(diff, out, place));
        return diff.sections().isEmpty() ? Exit.SUCCESS : Exit.FOUND;
    }

    private void write(EditionDiff diff, OutputStream out, Workplace place) throws IOException {
        List<DiffLine> lines = DiffLine.of(diff);
        switch (format) {
            case table -> out.write(text(diff, lines, place).getBytes(StandardCharsets.UTF_8));
            case csv -> Csv.write(out, DiffLine.HEADER, lines.stream().map(DiffLine::texts));
            case json ->
                JsonRows.write(
                        out,
                        DiffLine.HEADER,
                        lines.stream().map(DiffLine::objects).toList());
        }
    }

    /** Section by section, each with its rows, and the counts. */
    private static String text(EditionDiff diff, List<DiffLine> lines, Workplace place) {
        if (lines.isEmpty()) {
            return place.words().get("diff.none") + "\n";
        }
        StringBuilder text = new StringBuilder();
        for (EditionDiff.Section section : diff.sections()) {
            text.append(place.words()
                            .get(
                                    "diff.section." + section.change().word(),
                                    section.own() ? place.words().get("own", section.anchor()) : section.anchor(),
                                    section.from(),
                                    isTwoWay(section) ? "<->" : "->",
                                    section.to()))
                    .append('\n');
            TextTable rows = new TextTable(2);
            DiffLine.of(new EditionDiff(List.of(section))).stream()
                    .filter(line -> line.element().equals("row") || line.change() == Change.CHANGED)
                    .forEach(line -> rows.row(sign(line.change()), line.service(), line.change(place.words())));
            text.append(rows).append('\n');
        }
        return text.append(place.words()
                        .get(
                                "diff.counts",
                                count(lines, "section", Change.ADDED),
                                count(lines, "section", Change.REMOVED),
                                count(lines, "row", Change.ADDED),
                                count(lines, "row", Change.REMOVED),
                                count(lines, "row", Change.CHANGED)))
                .append('\n')
                .toString();
    }

    private static boolean isTwoWay(EditionDiff.Section section) {
        return (section.change() == Change.REMOVED ? section.before() : section.after())
                .getOrDefault("initiation", "")
                .equals("either");
    }

    private static String sign(Change change) {
        return switch (change) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED -> "~";
        };
    }

    private static long count(List<DiffLine> lines, String element, Change change) {
        return lines.stream()
                .filter(line -> line.element().equals(element) && line.change() == change)
                .count();
    }
}
