package dev.portolan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.RandomDesigns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    @TempDir
    private Path folder;

    private static void write(Path file, String text) throws NotWrittenException {
        AtomicFiles.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertRefused(Path file, String phrase) {
        String message = assertThrows(NotWrittenException.class, () -> write(file, "new"))
                .getMessage();
        assertTrue(message.contains(phrase) && message.contains(file.toString()), message);
        assertTrue(message.contains("; ") && !message.contains("\n"), message);
    }

    @Test
    void writesAndReplaces() throws IOException {
        Path file = folder.resolve("a");
        write(file, "old");
        assertEquals("old", Files.readString(file));
        write(file, "new");
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    void savesADesign() throws IOException {
        Path file = folder.resolve("d" + DesignFile.ENDING);
        Design design = new RandomDesigns(7).next();
        DesignFile.save(file, design);
        assertEquals(design, DesignFile.load(file, CatalogReader.shipped()));
        assertEquals(List.of("d.portolan.json"), names());
    }

    @Test
    void aRelativeNameIsWrittenToo() throws IOException {
        Path file = Path.of("").toAbsolutePath().relativize(folder.resolve("relative"));
        write(file, "x");
        assertEquals(List.of("relative"), names());
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        NotWrittenException refused = assertThrows(
                NotWrittenException.class,
                () -> AtomicFiles.write(file, out -> {
                    out.write(new byte[1 << 20]);
                    throw new IOException("No space left on device");
                }));
        assertTrue(refused.getMessage().contains("no space left on device; nothing was changed"), refused.getMessage());
        assertThrows(
                IllegalStateException.class,
                () -> AtomicFiles.write(file, out -> {
                    throw new IllegalStateException("a fault of ours");
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    void whatCannotBeWrittenIsRefusedInOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assertRefused(folder, "it is a folder");
        assertRefused(folder.resolve("missing/b"), "there is no such folder");
        assertRefused(file.resolve("b"), "not a directory");
        assertRefused(folder.resolve("n".repeat(300)), "file name too long");
        assertEquals(List.of("a"), names());
    }

    @Test
    void aFolderThatComesInBetweenStopsTheMove() throws IOException {
        Path file = folder.resolve("a");
        assertThrows(
                NotWrittenException.class,
                () -> AtomicFiles.write(file, out -> Files.createDirectories(file.resolve("full"))));
        assertEquals(List.of("a"), names());
    }

    @Test
    void whatAnotherSaveHasUnderWayIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve(".portolan-0.tmp"), "theirs");
        write(folder.resolve("a"), "ours");
        assertEquals(List.of(".portolan-0.tmp", "a"), names());
        assertEquals("theirs", Files.readString(folder.resolve(".portolan-0.tmp")));
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path file = Files.writeString(real.resolve("a"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real", "a"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("second"), link);
        write(linkToLink, "new");
        assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(linkToLink));
        assertEquals("new", Files.readString(file));

        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("real", "b"));
        write(dangling, "b");
        assertEquals("b", Files.readString(real.resolve("b")));

        Path loop = folder.resolve("loop");
        Files.createSymbolicLink(loop, loop);
        assertRefused(loop, "too many symbolic links");
        assertEquals(List.of("dangling", "link", "loop", "real", "second"), names());
    }

    @Test
    void permissionsStay() throws IOException {
        FileStore store = Files.getFileStore(folder);
        assumeTrue(store.supportsFileAttributeView("posix"));
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
        write(file, "new");
        assertEquals("rw-rw-r-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));

        Path plain = Files.createFile(folder.resolve("plain"));
        write(folder.resolve("fresh"), "x");
        assertEquals(
                Files.getPosixFilePermissions(plain),
                Files.getPosixFilePermissions(folder.resolve("fresh")),
                "a new file is as open as any other");
    }

    @Test
    void aDeviceIsWrittenStraightAway() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        write(device, "x");
        assertFalse(Files.isRegularFile(device));
    }
}
