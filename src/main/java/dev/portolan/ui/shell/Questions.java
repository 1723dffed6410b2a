package dev.portolan.ui.shell;

import dev.portolan.text.Messages;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;

/** Questions and answers in small windows of their own. */
final class Questions {

    private final Window owner;
    private final Messages words;

    Questions(Window owner, Messages words) {
        this.owner = owner;
        this.words = words;
    }

    /** What to do with unsaved changes. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** Asks what to do with unsaved changes of a design. */
    Unsaved unsaved(String design) {
        ButtonType save = new ButtonType(words.get("unsaved.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(words.get("unsaved.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(words.get("cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = alert(AlertType.CONFIRMATION, words.get("unsaved.header", design), words.get("unsaved.content"));
        alert.getButtonTypes().setAll(save, discard, cancel);
        ButtonType answer = alert.showAndWait().orElse(cancel);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    /** Asks for a text; empty: the user changed their mind. */
    Optional<String> text(String title, String label, String present) {
        TextInputDialog dialog = new TextInputDialog(present);
        dialog.initOwner(owner);
        dialog.setTitle("Portolan");
        dialog.setHeaderText(title);
        dialog.setContentText(label);
        dialog.getDialogPane().setMinWidth(440);
        return dialog.showAndWait().map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Says that something went wrong: what, and the one sentence about it. */
    void problem(String header, String sentence) {
        alert(AlertType.ERROR, header, sentence).showAndWait();
    }

    /** Says that something was done, and what follows from it. */
    void tell(String header, String sentence) {
        alert(AlertType.INFORMATION, header, sentence).showAndWait();
    }

    /** Says what the program is. */
    void about(String version) {
        alert(AlertType.INFORMATION, words.get("about.header", version), words.get("about.content"))
                .showAndWait();
    }

    private Alert alert(AlertType type, String header, String content) {
        Alert alert = new Alert(type);
        alert.initOwner(owner);
        alert.setTitle("Portolan");
        alert.setHeaderText(header);
        alert.setContentText(content);
        alert.getDialogPane().setMinWidth(440);
        alert.setResizable(true);
        return alert;
    }
}
