package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Drawing.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/** Hosts from far away: blocks of colour, one shape for all of a form, so that thousands cost no more than a few. */
final class Blocks extends Pane {

    private final Map<Form, Path> forms = new EnumMap<>(Form.class);
    private final Path selected = new Path();

    Blocks() {
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("blocks");
        for (Form form : Form.values()) {
            Path path = new Path();
            path.getStyleClass().addAll("block", form.name().toLowerCase(Locale.ROOT));
            forms.put(form, path);
            getChildren().add(path);
        }
        selected.getStyleClass().addAll("block", "selected");
        getChildren().add(selected);
    }

    void show(Collection<CardShape> cards, Marks marks) {
        forms.forEach((form, path) ->
                draw(path, cards.stream().filter(card -> card.form() == form).toList()));
        mark(cards, marks);
    }

    void mark(Collection<CardShape> cards, Marks marks) {
        draw(
                selected,
                marks.selected().isEmpty()
                        ? List.of()
                        : cards.stream()
                                .filter(card -> marks.isSelected(card.host().id()))
                                .toList());
    }

    private static void draw(Path path, Collection<CardShape> cards) {
        List<PathElement> elements = new ArrayList<>(cards.size() * 5);
        for (CardShape card : cards) {
            Box box = card.box();
            elements.add(new MoveTo(box.x(), box.y()));
            elements.add(new HLineTo(box.right()));
            elements.add(new VLineTo(box.bottom()));
            elements.add(new HLineTo(box.x()));
            elements.add(new ClosePath());
        }
        path.getElements().setAll(elements);
    }
}
