package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples in the guides are files that can be read, each on its own. */
class GuideTest {

    private static final Path OWN = Path.of("src/test/resources/own");
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({
        "CONTRIBUTING.md, role/endpoints.json connection/connections.json edition/editions/cb-2026-06.json",
        "README.md, connection/connections.json"
    })
    void examplesAreFiles(String guide, String files) throws IOException {
        List<String> shown = EXAMPLE.matcher(Files.readString(Path.of(guide)))
                .results()
                .map(example -> example.group(1))
                .toList();
        assertEquals(
                Stream.of(files.split(" "))
                        .map(file -> CatalogFiles.text(
                                Path.of("..").resolve(OWN).resolve(file).toString()))
                        .toList(),
                shown);
    }

    @Test
    void examplesAreRead() {
        assertTrue(CatalogReader.with(OWN.resolve("role")).role("jump-host").isPresent());
        assertEquals(
                "own-remote-screen",
                CatalogReader.with(OWN.resolve("connection"))
                        .newest()
                        .added()
                        .getFirst()
                        .anchor());
        assertEquals(
                "cb-2026-06",
                CatalogReader.with(OWN.resolve("edition")).newest().id());
    }

    /** The message that the guide quotes is the one that its example gives when the port is misspelt. */
    @Test
    void theQuotedFaultIsWhatIsSaid(@TempDir Path folder) throws IOException {
        String example = Files.readString(OWN.resolve("connection/connections.json"));
        OwnFiles.write(folder, "connections.json", example.replace("5900", "\"59OO\""));
        String fault = assertThrows(CatalogException.class, () -> CatalogReader.with(folder))
                .getMessage();
        assertTrue(Files.readString(Path.of("CONTRIBUTING.md")).contains("\n    " + fault + "\n"), fault);
    }
}
