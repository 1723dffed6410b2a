package dev.portolan.cli;

import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Edition;
import dev.portolan.catalog.Names;
import dev.portolan.catalog.PortUse;
import dev.portolan.catalog.PrintedPorts;
import dev.portolan.export.Csv;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows every row of the tables of an edition, and of the connections that the user added to it. */
@Command(name = "catalog")
final class CatalogCommand extends Helpful implements Callable<Integer> {

    private static final List<String> HEADER =
            List.of("anchor", "from", "to", "initiation", "service", "transport", "ports", "notes", "phase");
    private static final List<String> JSON_HEADER =
            Stream.concat(HEADER.stream(), Stream.of("origin")).toList();

    private final Supplier<Workplace> workplace;

    @Option(names = "--edition", paramLabel = "ID")
    private @Nullable String edition;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table")
    private Format format = Format.table;

    @Option(names = "--output", paramLabel = "F")
    private @Nullable Path output;

    CatalogCommand(Supplier<Workplace> workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Workplace place = workplace.get();
        Edition shown = edition(place);
        place.write(output, out -> write(shown, out, place));
        return Exit.SUCCESS;
    }

    private Edition edition(Workplace place) {
        String id = edition;
        return id == null ? place.catalog().newest() : place.edition(id);
    }

    private void write(Edition shown, OutputStream out, Workplace place) throws IOException {
        switch (format) {
            case table -> {
                TextTable table = new TextTable(HEADER.toArray(String[]::new));
                for (Connection connection : shown.listed()) {
                    String anchor = place.anchor(connection);
                    rows(connection, anchor).forEach(row -> table.row(row.toArray(String[]::new)));
                }
                Names coverage = shown.coverage();
                String heading = coverage == null ? "" : shown.title().en() + ": " + coverage.en() + "\n\n";
                out.write((heading + table).getBytes(StandardCharsets.UTF_8));
            }
            case csv -> Csv.write(out, HEADER, shown.listed().stream().flatMap(c -> rows(c, c.anchor()).stream()));
            case json -> JsonRows.write(out, JSON_HEADER, objects(shown));
        }
    }

    private static List<List<String>> objects(Edition shown) {
        List<List<String>> objects = new ArrayList<>();
        for (Connection connection : shown.listed()) {
            String origin = connection.origin().name().toLowerCase(Locale.ROOT);
            for (List<String> row : rows(connection, connection.anchor())) {
                objects.add(Stream.concat(row.stream(), Stream.of(origin)).toList());
            }
        }
        return objects;
    }

    /** A line for each row of a table and transport, in the order of the article. */
    private static List<List<String>> rows(Connection connection, String anchor) {
        List<List<String>> rows = new ArrayList<>();
        for (PortUse row : connection.rows()) {
            add(rows, connection, anchor, row, "UDP", row.udp());
            add(rows, connection, anchor, row, "TCP", row.tcp());
        }
        return rows;
    }

    private static void add(
            List<List<String>> rows,
            Connection connection,
            String anchor,
            PortUse row,
            String transport,
            PrintedPorts ports) {
        if (!ports.isEmpty()) {
            rows.add(List.of(
                    anchor,
                    connection.from(),
                    connection.to(),
                    connection.initiation().word(),
                    row.service(),
                    transport,
                    ports.text(),
                    notes(connection, row),
                    row.phase().word()));
        }
    }

    /** The footnotes at the section and at the row. */
    private static String notes(Connection connection, PortUse row) {
        return Stream.concat(connection.notes().stream(), row.notes().stream())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
