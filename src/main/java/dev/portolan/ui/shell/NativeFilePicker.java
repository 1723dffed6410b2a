package dev.portolan.ui.shell;

import dev.portolan.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks with the file dialogs of the operating system. */
final class NativeFilePicker implements FilePicker {

    private static final String DESIGN = ".portolan.json";
    private static final String WORKBOOK = ".xlsx";

    private final Window owner;
    private final Messages words;

    NativeFilePicker(Window owner, Messages words) {
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Optional<Path> openDesign(@Nullable Path near) {
        FileChooser chooser = chooser("file.open", "file.designs", DESIGN, near);
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> saveDesign(@Nullable Path near, String name) {
        return save(chooser("file.save", "file.designs", DESIGN, near), name, DESIGN);
    }

    @Override
    public Optional<Path> saveWorkbook(@Nullable Path near, String name) {
        return save(chooser("file.export", "file.workbooks", WORKBOOK, near), name, WORKBOOK);
    }

    @Override
    public Optional<Path> catalogFolder(@Nullable Path present) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.get("file.catalog"));
        if (present != null && present.toFile().isDirectory()) {
            chooser.setInitialDirectory(present.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private FileChooser chooser(String title, String filter, String ending, @Nullable Path near) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.get(filter), "*" + ending));
        Path folder = near == null ? null : near.toAbsolutePath().getParent();
        if (folder != null && folder.toFile().isDirectory()) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private Optional<Path> save(FileChooser chooser, String name, String ending) {
        chooser.setInitialFileName(
                name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + ending);
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return Optional.empty();
        }
        boolean complete = chosen.getName().toLowerCase(Locale.ROOT).endsWith(ending);
        return Optional.of(complete ? chosen.toPath() : Path.of(chosen.getPath() + ending));
    }
}
