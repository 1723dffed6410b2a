package dev.portolan.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables of an article as printed, copied cell by cell from the article and not from the catalog.
 *
 * <p>The file has these columns: anchor; heading left of the arrow, arrow, right of it; numbers of the notes under the
 * heading; which table of the section; heading that names a version; description; UDP and TCP cell.
 */
final class Transcription {

    private static final Pattern FIELD = Pattern.compile("\\G(?:\"([^\"]*)\"|([^,\"]*))(?:,|$)");
    private static final Pattern NOTE = Pattern.compile("\\(note (\\d+|\\*)\\)");

    private Transcription() {}

    /** A table row as printed. */
    record Row(
            String anchor,
            String from,
            String arrow,
            String to,
            String sectionNotes,
            String table,
            String version,
            String description,
            String udp,
            String tcp) {

        /** Numbers and stars of the notes in both cells. */
        List<String> notes() {
            return NOTE.matcher(udp + tcp).results().map(m -> m.group(1)).toList();
        }
    }

    static List<Row> of(String edition) {
        List<Row> rows = new ArrayList<>();
        resource(edition + ".csv").lines().skip(1).forEach(line -> rows.add(row(line)));
        return rows;
    }

    private static Row row(String line) {
        List<String> f = new ArrayList<>();
        Matcher field = FIELD.matcher(line);
        while (f.size() < 10 && field.find()) {
            f.add(field.group(1) == null ? field.group(2) : field.group(1));
        }
        return new Row(
                f.get(0), f.get(1), f.get(2), f.get(3), f.get(4), f.get(5), f.get(6), f.get(7), f.get(8), f.get(9));
    }

    /** A printed cell as the contract writes ports. */
    static String ports(String cell) {
        String bare = NOTE.matcher(cell).replaceAll("").strip();
        return bare.equals("--")
                ? ""
                : bare.replace(" or ", "|").replace('/', '|').replace(" and ", " ");
    }

    /** Ids by printed name; {@code kind} is {@code endpoints} or {@code services}. */
    static Map<String, String> idsByName(String kind) {
        Map<String, String> ids = new HashMap<>();
        names().path(kind).properties().forEach(e -> {
            ids.put(e.getValue().path("en").asText(), e.getKey());
            e.getValue().path("variants").forEach(v -> ids.put(v.asText(), e.getKey()));
        });
        return ids;
    }

    /** The names that the articles use, by id, in three languages. */
    static JsonNode names() {
        return CatalogFiles.parse(resource("names.json"));
    }

    private static String resource(String name) {
        try (InputStream in = Transcription.class.getResourceAsStream("/transcription/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
