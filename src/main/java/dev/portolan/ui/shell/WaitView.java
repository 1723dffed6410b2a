package dev.portolan.ui.shell;

import dev.portolan.app.Errand;
import dev.portolan.app.Errands;
import dev.portolan.app.Session;
import dev.portolan.text.Messages;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/**
 * What the user waits for, once it takes a fifth of a second: what it is, that it goes on, and how to cancel it. An analysis that
 * was cancelled leaves a result that is out of date, and a button to go on.
 */
final class WaitView extends HBox {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final Duration PATIENCE = Duration.millis(200);

    private final Session session;
    private final Errands errands;
    private final Messages words;
    private final Label what = new Label();
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Button cancel = new Button();
    private final Button compute = new Button();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private boolean impatient;

    WaitView(Session session, Errands errands, Messages words) {
        this.session = session;
        this.errands = errands;
        this.words = words;
        setId("status-wait");
        getStyleClass().add("status-wait");
        setAlignment(Pos.CENTER_RIGHT);
        what.setId("status-wait-what");
        bar.setId("status-progress");
        cancel.setId("status-cancel");
        cancel.setText(words.get("cancel"));
        cancel.getStyleClass().add("small");
        cancel.setOnAction(event -> cancel());
        compute.setId("status-compute");
        compute.setText(words.get("status.compute"));
        compute.getStyleClass().add("small");
        compute.setOnAction(event -> session.refresh());
        patience.setOnFinished(event -> {
            impatient = true;
            show();
        });
        errands.subscribe(this::show);
        session.subscribe(new Session.Listener() {
            @Override
            public void designChanged() {
                show();
            }

            @Override
            public void computingChanged() {
                show();
            }
        });
        show();
    }

    private void cancel() {
        List<Errand> present = errands.present();
        if (present.isEmpty()) {
            session.cancel();
        } else {
            errands.cancel(present.getFirst());
        }
    }

    private void show() {
        List<Errand> present = errands.present();
        boolean busy = !present.isEmpty() || session.isComputing();
        boolean late = !busy && !session.isResultCurrent();
        if (!busy) {
            patience.stop();
            impatient = false;
        } else if (!impatient) {
            patience.play(); // goes on where it is running
        }
        boolean waiting = busy && impatient;
        if (waiting) {
            what.setText(
                    present.isEmpty()
                            ? words.get("status.computing")
                            : present.getFirst().what());
            cancel.setAccessibleText(words.get("status.cancel", what.getText()));
            bar.setAccessibleText(what.getText());
        } else if (late) {
            what.setText(words.get("status.late"));
        }
        getChildren().setAll(waiting ? List.of(what, bar, cancel) : late ? List.of(what, compute) : List.<Node>of());
        pseudoClassStateChanged(LATE, late);
    }
}
