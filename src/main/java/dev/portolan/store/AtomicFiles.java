package dev.portolan.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes files whole or not at all.
 *
 * <p>The content goes to a temporary file beside the target, is forced to the disk and then takes the target's name in
 * one move. Whatever goes wrong before, the target keeps its old content and the temporary file is gone.
 */
public final class AtomicFiles {

    /** As many links in a row as Linux follows. */
    private static final int MOST_LINKS = 40;

    private AtomicFiles() {}

    /** Something that can be written to a stream; it need not close it. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the content to the file. A symbolic link is followed, the permissions of a file that is replaced are
     * kept, and a device or pipe is written to straight away.
     *
     * @throws NotWrittenException with one sentence for the user
     */
    public static void write(Path file, Content content) throws NotWrittenException {
        if (Files.isDirectory(file)) {
            throw new NotWrittenException("cannot write \"" + file + "\": it is a folder; add a file name");
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new NotWrittenException(
                    "cannot write \"" + file + "\": it is read-only; choose another name or allow writing to it");
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
                    content.writeTo(out);
                }
            } else {
                replace(target(file), content);
            }
        } catch (IOException e) {
            throw new NotWrittenException(
                    "cannot write \"" + file + "\": " + Reasons.of(e)
                            + "; nothing was changed, so choose another place",
                    e);
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        Path temporary = null;
        try {
            // the folder of the target, so that the move stays within one file system
            Path folder = target.resolveSibling("");
            for (int n = 0; temporary == null; n++) {
                Path candidate = target.resolveSibling(".portolan-" + n + ".tmp");
                try (FileChannel channel =
                        FileChannel.open(candidate, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                    temporary = candidate;
                    keepPermissions(target, temporary);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                    content.writeTo(out);
                    out.flush();
                    channel.force(true);
                } catch (FileAlreadyExistsException e) {
                    if (temporary != null) {
                        throw e;
                    }
                    // another save is under way, or one was cut off: its file is not ours to remove
                }
            }
            move(temporary, target);
            force(folder);
        } finally {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    /** The file that the links lead to, which need not exist. */
    private static Path target(Path file) throws IOException {
        Path at = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new IOException("too many symbolic links in a row");
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the new name last through a power failure where the system can; the content is safe already. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows opens no folders
        }
    }
}
