package dev.portolan.ui.canvas;

import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.LinkShape;
import dev.portolan.text.Messages;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Line;

/** Which colour is which family of services, and what a dashed line is; says only what the drawing has. */
final class Legend extends HBox {

    /** How much of the view is kept free for it. */
    static final double HEIGHT = 26;

    private static final double STROKE = 22;

    private final Messages words;
    private Set<String> families = Set.of();
    private boolean install;

    Legend(Locale locale) {
        words = Messages.of("picture", locale);
        setId("legend");
        getStyleClass().add("legend");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    void show(Drawing drawing) {
        Set<String> present =
                drawing.links().stream().map(LinkShape::family).collect(Collectors.toCollection(TreeSet::new));
        boolean dashed = drawing.links().stream().anyMatch(LinkShape::install);
        if (!present.equals(families) || dashed != install) {
            families = present;
            install = dashed;
            getChildren().clear();
            families.forEach(family -> getChildren().add(entry(words.get("family." + family), family)));
            if (install) {
                getChildren().add(entry(words.get("install"), "install"));
            }
            setVisible(!families.isEmpty());
        }
    }

    private static Label entry(String text, String styleClass) {
        Line line = new Line(0, 0, STROKE, 0);
        line.getStyleClass().addAll("link-line", styleClass);
        Label label = new Label(text, line);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** Stands at the lower edge of the view. */
    void look(double width, double height) {
        double wide = Math.min(width, Math.ceil(prefWidth(-1)));
        resizeRelocate(8, height - HEIGHT - 6, wide, HEIGHT);
    }
}
