package dev.portolan.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the user for files. */
public interface FilePicker {

    /** A design to open; empty: the user changed their mind. */
    Optional<Path> openDesign(@Nullable Path near);

    /** Where to save a design; empty: the user changed their mind. */
    Optional<Path> saveDesign(@Nullable Path near, String name);

    /** Where to write a workbook; empty: the user changed their mind. */
    Optional<Path> saveWorkbook(@Nullable Path near, String name);

    /** A folder with catalog files; empty: the user changed their mind. */
    Optional<Path> catalogFolder(@Nullable Path present);
}
