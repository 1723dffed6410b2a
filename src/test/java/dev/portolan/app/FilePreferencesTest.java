package dev.portolan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is remembered from one start to the next, and where. */
class FilePreferencesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Linux, XDG_CONFIG_HOME, /etc/me, /etc/me/portolan",
        "Linux, XDG_CONFIG_HOME, relative, /home/me/.config/portolan",
        "Linux, XDG_CONFIG_HOME, '', /home/me/.config/portolan",
        "Linux, APPDATA, /roaming, /home/me/.config/portolan",
        "Mac OS X, XDG_CONFIG_HOME, /etc/me, /home/me/Library/Application Support/Portolan",
        "Windows 11, APPDATA, /roaming, /roaming/Portolan",
        "Windows 11, XDG_CONFIG_HOME, /etc/me, /home/me/AppData/Roaming/Portolan"
    })
    void theyAreWhereTheSystemKeepsThem(String system, String variable, String value, Path expected) {
        assertEquals(expected, FilePreferences.folder(system, Map.of(variable, value), Path.of("/home/me")));
    }

    @Test
    void aFolderIsRememberedAndForgotten() throws IOException {
        Path file = folder.resolve("new").resolve("preferences.properties");
        Path own = folder.resolve("カタログ of ours = #1");
        assertEquals(Optional.empty(), new FilePreferences(file).catalogFolder());
        assertFalse(Files.exists(file));
        new FilePreferences(file).rememberCatalogFolder(own);
        assertEquals(Optional.of(own), new FilePreferences(file).catalogFolder());
        new FilePreferences(file).rememberCatalogFolder(null);
        assertEquals(Optional.empty(), new FilePreferences(file).catalogFolder());
    }

    @Test
    void theGalleryComesByItselfUntilToldOtherwise() throws IOException {
        Path file = folder.resolve("preferences.properties");
        assertTrue(new FilePreferences(file).galleryAtStart());
        new FilePreferences(file).rememberCatalogFolder(folder);
        new FilePreferences(file).rememberGalleryAtStart(false);
        assertFalse(new FilePreferences(file).galleryAtStart());
        assertEquals(Optional.of(folder), new FilePreferences(file).catalogFolder());
        new FilePreferences(file).rememberGalleryAtStart(true);
        assertTrue(new FilePreferences(file).galleryAtStart());
    }

    @Test
    void theWindowLooksAsTheDesktopUntilToldOtherwise() throws IOException {
        Path file = folder.resolve("preferences.properties");
        assertEquals(Look.SYSTEM, new FilePreferences(file).look());
        new FilePreferences(file).rememberGalleryAtStart(false);
        for (Look look : Look.values()) {
            new FilePreferences(file).rememberLook(look);
            assertEquals(look, new FilePreferences(file).look());
        }
        assertFalse(new FilePreferences(file).galleryAtStart());
    }

    @Test
    void aLookOfALaterVersionIsThatOfTheDesktop() throws IOException {
        Path file = folder.resolve("preferences.properties");
        Files.writeString(file, "look=sepia\n");
        assertEquals(Look.SYSTEM, new FilePreferences(file).look());
    }

    @Test
    void darkAsItWasOnceWrittenIsStillUnderstood() throws IOException {
        Path file = folder.resolve("preferences.properties");
        Files.writeString(file, "dark=true\n");
        assertEquals(Look.DARK, new FilePreferences(file).look());
        new FilePreferences(file).rememberLook(Look.SYSTEM);
        assertEquals(Look.SYSTEM, new FilePreferences(file).look());
    }

    @Test
    void howTheWindowWasLeftTakesThePlaceOfHowItWasLeftBefore() throws IOException {
        Path file = folder.resolve("preferences.properties");
        assertEquals(Map.of(), new FilePreferences(file).view());
        new FilePreferences(file).rememberLook(Look.DARK);
        new FilePreferences(file).rememberView(Map.of("tab", "tab-rules", "width.palette", "300"));
        assertEquals(Map.of("tab", "tab-rules", "width.palette", "300"), new FilePreferences(file).view());
        new FilePreferences(file).rememberView(Map.of("tab", "tab-flows"));
        assertEquals(Map.of("tab", "tab-flows"), new FilePreferences(file).view());
        assertEquals(Look.DARK, new FilePreferences(file).look());
    }

    @Test
    void whatIsNotKnownIsKept() throws IOException {
        Path file = folder.resolve("preferences.properties");
        Files.writeString(file, "window.width=1200\n");
        new FilePreferences(file).rememberCatalogFolder(folder);
        assertTrue(Files.readString(file).contains("window.width=1200\n"));
    }

    @Test
    void damagedOnesLeaveTheCatalogThatShips() throws IOException {
        Path file = folder.resolve("preferences.properties");
        Files.writeString(file, "catalogFolder=\\uXYZ\n");
        FilePreferences preferences = new FilePreferences(file);
        assertThrows(IOException.class, preferences::catalogFolder);
        ChosenCatalog chosen = ChosenCatalog.preferred(preferences);
        assertTrue(chosen.problem().contains("preferences.properties"), chosen.problem());
        assertTrue(chosen.catalog().edition("cb-2025-12").isPresent());
    }

    @Test
    void aWrongFolderLeavesTheCatalogThatShips() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        FilePreferences preferences = new FilePreferences(folder.resolve("preferences.properties"));
        preferences.rememberCatalogFolder(own);
        Files.writeString(own.resolve("connections.json"), "{}");
        ChosenCatalog chosen = ChosenCatalog.preferred(preferences);
        assertEquals("connections.json: \"connections\" is missing; add it, with a list", chosen.problem());
        assertTrue(chosen.catalog().edition("cb-2025-12").isPresent());
        ChosenCatalog good = ChosenCatalog.with(Path.of("src/test/resources/own/example"));
        assertEquals("", good.problem());
        assertTrue(good.catalog().role("jump-host").isPresent());
    }
}
