package dev.portolan.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files of {@code catalog/} as they lie in the project, before they are read into values. */
final class CatalogFiles {

    static final Path FOLDER = Path.of("catalog");
    static final List<String> EDITIONS = List.of("cm-2007", "cb-2017-03", "cb-2019-01", "cb-2025-12");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CatalogFiles() {}

    /** Every file of facts, relative to the folder; the designs of the gallery are none. */
    static List<String> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(FOLDER::relativize)
                    .map(path -> path.toString().replace('\\', '/'))
                    .filter(name ->
                            name.endsWith(".json") && !name.startsWith("schema/") && !name.startsWith("designs/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(String file) {
        return parse(text(file));
    }

    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> items(String file, String key) {
        return StreamSupport.stream(read(file).path(key).spliterator(), false);
    }

    /** Values of {@code id} in the array {@code key}, in file order. */
    static List<String> ids(String file, String key) {
        return items(file, key).map(node -> node.path("id").asText()).toList();
    }
}
