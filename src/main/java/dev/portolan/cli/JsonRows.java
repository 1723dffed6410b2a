package dev.portolan.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table as a JSON array, one object a line. */
final class JsonRows {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonRows() {}

    /**
     * Writes the rows.
     *
     * @param header names of the fields
     * @param rows for each field a string, a list of strings, or null
     */
    static void write(OutputStream out, List<String> header, List<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (List<? extends @Nullable Object> row : rows) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                fields.put(header.get(i), row.get(i));
            }
            objects.add(fields);
        }
        write(out, objects);
    }

    /** Writes the rows, each an object with its fields in order. */
    static void write(OutputStream out, List<? extends Map<String, ? extends @Nullable Object>> rows)
            throws IOException {
        StringBuilder text = new StringBuilder("[");
        String separator = "\n  ";
        for (Map<String, ? extends @Nullable Object> row : rows) {
            text.append(separator).append(MAPPER.writeValueAsString(row));
            separator = ",\n  ";
        }
        text.append("\n]\n");
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
