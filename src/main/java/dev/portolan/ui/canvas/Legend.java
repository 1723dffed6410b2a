package dev.portolan.ui.canvas;

import dev.portolan.catalog.Catalog;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.LinkShape;
import dev.portolan.text.Messages;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** Which colour is which family of services, what a dashed line is and what a dot; says only what the drawing has. */
final class Legend extends FlowPane {

    private static final double BESIDE = 8;
    private static final double BELOW = 6;
    private static final double STROKE = 22;
    private static final double DOT = 3.6;

    private final Catalog catalog;
    private final Messages words;
    private Set<String> families = Set.of();
    private boolean install;
    private boolean own;

    Legend(Catalog catalog, Locale locale) {
        this.catalog = catalog;
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
        boolean marked = drawing.showsOwn(catalog);
        if (!present.equals(families) || dashed != install || marked != own) {
            families = present;
            install = dashed;
            own = marked;
            getChildren().clear();
            families.forEach(family -> getChildren().add(entry(words.get("family." + family), family)));
            if (install) {
                getChildren().add(entry(words.get("install"), "install"));
            }
            if (own) {
                Circle dot = new Circle(DOT);
                dot.getStyleClass().add("legend-dot");
                getChildren().add(label(words.get("own.legend"), dot));
            }
            setVisible(!getChildren().isEmpty());
        }
    }

    private static Label entry(String text, String styleClass) {
        Line line = new Line(0, 0, STROKE, 0);
        line.getStyleClass().addAll("link-line", styleClass);
        return label(text, line);
    }

    private static Label label(String text, Node sample) {
        Label label = new Label(text, sample);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** How high it is in a view of that width: one line, or more where one is too long. */
    double height(double width) {
        return prefHeight(wide(width));
    }

    private double wide(double width) {
        double line = getChildren().stream()
                .mapToDouble(child -> Math.ceil(child.prefWidth(-1)) + getHgap())
                .sum();
        return Math.min(width - 2 * BESIDE, line - getHgap() + snappedLeftInset() + snappedRightInset());
    }

    /** Stands at the lower edge of the view. */
    void look(double width, double height) {
        double high = height(width);
        resizeRelocate(BESIDE, height - high - BELOW, wide(width), high);
    }
}
