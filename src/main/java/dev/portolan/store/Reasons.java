package dev.portolan.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the system says went wrong, in the words of the user. */
final class Reasons {

    private Reasons() {}

    /** A clause without a full stop and without a path, such as {@code no space left on device}. */
    static String of(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such folder";
            case AccessDeniedException _ -> "access is denied";
            case NotDirectoryException _ -> "a file stands where a folder is expected";
            case FileAlreadyExistsException _ -> "something of that name exists";
            case FileSystemException system -> clause(system.getReason());
            default -> clause(e.getMessage());
        };
    }

    private static String clause(@Nullable String message) {
        if (message == null || message.isBlank()) {
            return "the system gives no reason";
        }
        String line = message.strip().replaceAll("\\s+", " ");
        return line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
    }
}
