package dev.portolan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CsvExporterTest {

    @ParameterizedTest
    @MethodSource("dev.portolan.export.Scenarios#names")
    void givesTheCrossingsOfTheContractByteForByte(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvExporter().write(Scenarios.report(name), out);
        assertEquals(Scenarios.expectedCsv(name), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void quotesWhatWouldBreakALine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv.write(out, List.of("a", "b"), Stream.of(List.of("x,y", "say \"hi\""), List.of("two\nlines", "=plain é")));
        assertEquals(
                "a,b\n\"x,y\",\"say \"\"hi\"\"\"\n\"two\nlines\",=plain é\n", out.toString(StandardCharsets.UTF_8));
    }
}
