package dev.portolan.ui.grid;

import dev.portolan.text.Messages;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A heading in a table: an arrow, what it says, and how many rows stand below it. It is wider than the cell that holds it. */
final class HeadingBar extends Region {

    private static final double HEIGHT = 22;
    private static final double EDGE = 40;

    private final Messages words;
    private final IntFunction<String> counts;
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox bar = new HBox(arrow, title, count);
    private ObservableValue<? extends Number> room = new SimpleDoubleProperty();
    private double indent;

    /** @param counts how so many rows are called; empty: they are not counted */
    HeadingBar(Messages words, IntFunction<String> counts) {
        this.words = words;
        this.counts = counts;
        getStyleClass().add("grid-heading");
        bar.getStyleClass().add("grid-heading-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setManaged(false);
        title.setMinWidth(0);
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("grid-count");
        setMinSize(0, HEIGHT);
        setPrefSize(0, HEIGHT);
        getChildren().add(bar);
    }

    /** Calls back when the arrow is clicked. */
    void onToggle(Runnable action) {
        arrow.setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                action.run();
                event.consume();
            }
        });
    }

    /** @param width of the table */
    void show(GridLine.Heading<?> heading, ObservableValue<? extends Number> width) {
        room = width;
        indent = 14.0 * heading.depth();
        arrow.setIconCode(heading.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        title.setText(heading.title());
        count.setText(Stream.of(counts.apply(heading.rows().size()), change(heading))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        requestLayout();
    }

    private String change(GridLine.Heading<?> heading) {
        String come = heading.come() > 0 ? words.get("come", heading.come()) : "";
        String go = heading.go() > 0 ? words.get("go", heading.go()) : "";
        return come.isEmpty() || go.isEmpty() ? come + go : words.get("come-go", come, go);
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.max(0, room.getValue().doubleValue() - EDGE - indent);
        bar.resizeRelocate(0, 0, Math.min(wide, bar.prefWidth(-1)), HEIGHT);
    }
}
