package dev.portolan.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers as a user who chooses files in one folder; the operating system's own dialogs cannot be driven by a robot. */
final class ChosenFiles implements FilePicker {

    private final Path folder;

    ChosenFiles(Path folder) {
        this.folder = folder;
    }

    Path design() {
        return folder.resolve("perimeter.portolan.json");
    }

    Path workbook() {
        return folder.resolve("perimeter.xlsx");
    }

    @Override
    public Optional<Path> openDesign(@Nullable Path near) {
        return Optional.of(design());
    }

    @Override
    public Optional<Path> saveDesign(@Nullable Path near, String name) {
        return Optional.of(design());
    }

    @Override
    public Optional<Path> saveWorkbook(@Nullable Path near, String name) {
        return Optional.of(workbook());
    }

    @Override
    public Optional<Path> catalogFolder(@Nullable Path present) {
        return Optional.of(folder);
    }
}
