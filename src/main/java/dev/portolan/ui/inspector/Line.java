package dev.portolan.ui.inspector;

import dev.portolan.design.edit.Edit;
import dev.portolan.text.Messages;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A line of a form: the name of a field, what it is set with, where its value comes from, and a sentence under it, which is
 * the help, or what is wrong with what is being typed.
 *
 * @param <T> the values of the field
 */
abstract class Line<T> extends GridPane {

    private static final PseudoClass SET = PseudoClass.getPseudoClass("set");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass CAUTION = PseudoClass.getPseudoClass("caution");

    /** What AtlantaFX shows a control in red by. */
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private static final double NAME_SHARE = 31;
    private static final double CONTROL_SHARE = 43;
    private static final double STATE_SHARE = 26;

    private final Desk desk;
    private final Property<T> property;
    private final Label name = new Label();
    private final Label state = new Label();
    private final Label note = new Label();
    private final Button reset = new Button("", new FontIcon(Feather.ROTATE_CCW));
    private final HBox origin = new HBox();
    private @Nullable Region placed;
    private boolean gone;

    Line(Desk desk, Property<T> property) {
        this.desk = desk;
        this.property = property;
        getStyleClass().add("inspector-line");
        getColumnConstraints().setAll(column(NAME_SHARE), column(CONTROL_SHARE), column(STATE_SHARE));
        name.setText(property.name());
        name.setWrapText(true);
        name.getStyleClass().add("inspector-name");
        state.setId(id("state"));
        state.getStyleClass().add("inspector-state");
        state.setWrapText(true);
        reset.setId(id("reset"));
        reset.getStyleClass().addAll("flat", "button-icon", "small");
        String back = words().get("reset", property.name());
        reset.setAccessibleText(back);
        reset.setTooltip(new Tooltip(back));
        reset.setOnAction(event -> reset());
        reset.managedProperty().bind(reset.visibleProperty());
        note.setId(id("note"));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("inspector-note");
        note.managedProperty().bind(note.visibleProperty());
        origin.getChildren().addAll(state, reset);
        origin.getStyleClass().add("inspector-origin");
        add(origin, 2, 0);
        add(note, 0, 1, 3, 1);
        note.setText(property.help());
        note.setVisible(!property.help().isEmpty());
    }

    private static ColumnConstraints column(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        return column;
    }

    /** Puts the control beside the name. */
    final void place(Region control) {
        add(name, 0, 0);
        name.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        add(control, 1, 0);
        placed = control;
        GridPane.setValignment(name, control instanceof Pane pane && !(pane instanceof HBox) ? VPos.TOP : VPos.CENTER);
    }

    /** Puts a control that says its name itself. */
    final void placeWide(Region control) {
        add(control, 0, 0, 2, 1);
        GridPane.setHalignment(control, HPos.LEFT);
    }

    /** Names a control for those who do not see where it stands. */
    final void name(Node control, String id, String spoken) {
        control.setId("inspect-" + id);
        control.setAccessibleText(spoken);
        control.setAccessibleHelp(property.help());
    }

    final String id(String part) {
        return "inspect-" + property.id() + "-" + part;
    }

    final Desk desk() {
        return desk;
    }

    final Messages words() {
        return desk.words();
    }

    final Property<T> property() {
        return property;
    }

    /** What the user goes to first. */
    abstract Node control();

    /** Shows what the design says now; what is being typed stays. */
    final void show() {
        Shared<T> now = property.shared();
        Held.@Nullable Origin from = now.origin();
        state.setText(from == null ? words().get("origin.differs") : stated(from, now.from()));
        widen(from == Held.Origin.PLAIN);
        state.pseudoClassStateChanged(SET, now.anySet());
        reset.setVisible(now.anySet());
        show(now);
    }

    /** Where nothing is said of its origin, the control has the place. */
    private void widen(boolean wide) {
        origin.setVisible(!wide);
        Region control = placed;
        if (control != null) {
            GridPane.setColumnSpan(control, wide ? 2 : 1);
        }
    }

    private String stated(Held.Origin origin, String from) {
        return switch (origin) {
            case PLAIN -> "";
            case DEFAULT -> words().get("origin.default");
            case INHERITED -> words().get("origin.inherited", from);
            case FORCED -> words().get("origin.forced");
            case SET -> words().get("origin.set");
        };
    }

    abstract void show(Shared<T> now);

    /** Takes what was typed and not taken yet, if it can be. */
    void take() {}

    /** Takes nothing any more: the form is another. */
    final void letGo() {
        gone = true;
    }

    final boolean isGone() {
        return gone;
    }

    /** Puts the field back to what holds where nothing is set. */
    void reset() {
        boolean focused = reset.isFocused();
        submit(null);
        if (focused && !isGone()) {
            control().requestFocus();
        }
    }

    /** Sets a value; whether the design took it. */
    final boolean submit(@Nullable T value) {
        if (gone) {
            return false;
        }
        List<Edit> edits = property.write().edits(value);
        String problem = desk.submit(edits);
        say(problem, "");
        return problem.isEmpty();
    }

    /** Says what is wrong, else what to know, else the help. */
    final void say(String problem, String caution) {
        boolean wrong = !problem.isEmpty();
        boolean careful = !wrong && !caution.isEmpty();
        String text = wrong ? problem : careful ? caution : property.help();
        note.setText(text);
        note.setVisible(!text.isEmpty());
        note.pseudoClassStateChanged(WRONG, wrong);
        note.pseudoClassStateChanged(CAUTION, careful);
        for (Node control : controls()) {
            control.pseudoClassStateChanged(DANGER, wrong);
            if (!Objects.equals(control.getAccessibleHelp(), text)) {
                control.setAccessibleHelp(text);
            }
        }
    }

    /** The controls that are marked while something is wrong. */
    List<Node> controls() {
        return List.of();
    }
}
