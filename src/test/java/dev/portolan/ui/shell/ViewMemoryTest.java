package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portolan.app.FilePreferences;
import dev.portolan.ui.grid.GridMemory.Shape;
import dev.portolan.ui.grid.GridWish.Sorting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ViewMemoryTest {

    private static final Shape FIRST =
            new Shape(List.of("connection", "ports"), Map.of("connection", 212.0), List.of(), List.of("firewall"));
    private static final Shape SHAPE = new Shape(
            List.of("ports", "connection"),
            Map.of("connection", 300.0, "ports", 120.0),
            List.of(new Sorting("ports", true), new Sorting("connection", false)),
            List.of("firewall", "direction"));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("preferences.properties");
    }

    private ViewMemory memory() {
        return new ViewMemory(new FilePreferences(file));
    }

    @Test
    void allComesBackThroughTheFile() throws IOException {
        ViewMemory memory = memory();
        memory.remember("rules", FIRST);
        memory.remember("rules", SHAPE);
        memory.rememberTab("tab-rules");
        memory.rememberSize("palette", 311.4);
        memory.keep();

        ViewMemory next = memory();
        assertEquals(Optional.of(SHAPE), next.shape("rules"));
        assertEquals(Optional.empty(), next.shape("flows"));
        assertEquals(Optional.of("tab-rules"), next.tab());
        assertEquals(Optional.of(311.0), next.size("palette"));
    }

    @Test
    void aTableWithoutGroupsStaysSo() throws IOException {
        Shape flat = new Shape(List.of("ports"), Map.of(), List.of(), List.of());
        ViewMemory memory = memory();
        memory.remember("rules", FIRST);
        memory.remember("rules", flat);
        memory.keep();
        assertEquals(Optional.of(flat), memory().shape("rules"));
    }

    @Test
    void aTableThatNobodyTouchedIsNotRemembered() throws IOException {
        ViewMemory memory = memory();
        memory.remember("rules", FIRST);
        memory.remember("rules", FIRST);
        memory.keep();
        assertFalse(Files.exists(file));
    }

    @Test
    void theShapeFromTheStartIsRememberedWhereAnotherWas() throws IOException {
        ViewMemory memory = memory();
        memory.remember("rules", FIRST);
        memory.remember("rules", SHAPE);
        memory.remember("rules", FIRST);
        memory.keep();
        assertEquals(Optional.of(FIRST), memory().shape("rules"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "view.table.rules.columns=\\uXYZ",
                "view.table.rules.columns=,,",
                "view.table.rules.widths=ports:wide",
                "view.size.palette=NaN\nview.size.tables=-3",
                "view.size.palette=1e300\nview.size.tables=",
            })
    void whatIsDamagedCountsAsNotRemembered(String damage) throws IOException {
        Files.writeString(file, damage);
        ViewMemory memory = memory();
        assertEquals(Optional.empty(), memory.shape("rules"));
        assertEquals(Optional.empty(), memory.size("palette"));
        assertEquals(Optional.empty(), memory.size("tables"));
    }

    @Test
    void ofADamagedTableWhatIsLegibleIsTaken() throws IOException {
        Files.writeString(file, """
                view.table.rules.columns=ports, ports,connection
                view.table.rules.widths=ports:wide,connection:300,:20,service
                view.table.rules.sorting=ports:descending,ports,service:sideways
                """);
        assertEquals(
                Optional.of(new Shape(
                        List.of("ports", "connection"),
                        Map.of("connection", 300.0),
                        List.of(new Sorting("ports", true), new Sorting("service", false)),
                        List.of())),
                memory().shape("rules"));
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        Files.createDirectory(file);
        ViewMemory memory = memory();
        memory.rememberTab("tab-rules");
        assertThrows(IOException.class, memory::keep);
        assertEquals(Optional.empty(), memory().tab());
    }
}
