package dev.portolan.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a table as RFC 4180 says, in UTF-8, except that lines end with {@code \n}: the command line's promise, so that
 * results compare equal on every system.
 */
public final class Csv {

    private final Writer out;

    private Csv(Writer out) {
        this.out = out;
    }

    /**
     * Writes a header and rows. The stream is flushed and stays open.
     *
     * @param rows each with a value for every column
     */
    public static void write(OutputStream out, List<String> header, Stream<List<String>> rows) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Csv csv = new Csv(writer);
        csv.row(header);
        for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); ) {
            csv.row(each.next());
        }
        writer.flush();
    }

    private void row(List<String> values) throws IOException {
        String separator = "";
        for (String value : values) {
            out.write(separator);
            out.write(quoted(value));
            separator = ",";
        }
        out.write('\n');
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
