package dev.portolan.ui.shell;

import dev.portolan.app.ChosenCatalog;
import dev.portolan.app.Preferences;
import dev.portolan.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets the user choose the folder of their own catalog. It counts from the next start on. */
final class CatalogFolder {

    private final Preferences preferences;
    private final FilePicker picker;
    private final Questions questions;
    private final Messages words;

    CatalogFolder(Preferences preferences, FilePicker picker, Questions questions, Messages words) {
        this.preferences = preferences;
        this.picker = picker;
        this.questions = questions;
        this.words = words;
    }

    /** Asks for a folder and remembers it, unless a file in it is wrong. */
    void choose() {
        try {
            Optional<Path> folder =
                    picker.catalogFolder(preferences.catalogFolder().orElse(null));
            if (folder.isPresent()) {
                String problem = ChosenCatalog.with(folder.get()).problem();
                if (problem.isEmpty()) {
                    remember(folder.get(), words.get("catalog.chosen", folder.get()));
                } else {
                    questions.problem(words.get("problem.catalog"), problem);
                }
            }
        } catch (IOException e) {
            questions.problem(words.get("problem.preferences"), String.valueOf(e.getMessage()));
        }
    }

    /** Forgets the folder. */
    void clear() {
        remember(null, words.get("catalog.cleared"));
    }

    private void remember(@Nullable Path folder, String done) {
        try {
            preferences.rememberCatalogFolder(folder);
            questions.tell(done, words.get("catalog.restart"));
        } catch (IOException e) {
            questions.problem(words.get("problem.preferences"), String.valueOf(e.getMessage()));
        }
    }
}
