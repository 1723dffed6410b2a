package dev.portolan.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every format that there is. */
public final class Exporters {

    private static final List<Exporter> ALL = List.of(
            new ExcelExporter(), new CsvExporter(), new JsonExporter(), new MarkdownExporter(), new PngExporter());

    private Exporters() {}

    /** Every format, the most wanted first. */
    public static List<Exporter> all() {
        return ALL;
    }

    /** The format that a file's ending asks for, in capitals or not. */
    public static Optional<Exporter> forFile(Path file) {
        Path fileName = file.getFileName();
        String name = fileName == null ? "" : fileName.toString().toLowerCase(Locale.ROOT);
        return ALL.stream().filter(e -> name.endsWith(e.ending())).findFirst();
    }

    /** The format with that id. */
    public static Optional<Exporter> withId(String id) {
        return ALL.stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
