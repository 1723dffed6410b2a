package dev.portolan.ui.canvas;

import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.LinkShape;
import dev.portolan.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.shape.Line;

/** Which colour is which family of services, and what a dashed line is; says only what the drawing has. */
final class Legend extends GridPane {

    private static final double STROKE = 26;

    private final Messages words;
    private Set<String> families = Set.of();
    private boolean install;

    Legend(Locale locale) {
        words = Messages.of("picture", locale);
        setId("legend");
        getStyleClass().add("legend");
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(Drawing drawing) {
        Set<String> present = drawing.links().stream()
                .map(LinkShape::family)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean dashed = drawing.links().stream().anyMatch(LinkShape::install);
        if (!present.equals(families) || dashed != install) {
            families = present;
            install = dashed;
            getChildren().clear();
            int row = 0;
            for (String family : families) {
                addRow(row++, stroke(family), new Label(words.get("family." + family)));
            }
            if (install) {
                Node line = stroke("any");
                line.getStyleClass().add("install");
                addRow(row, line, new Label(words.get("install")));
            }
        }
        setVisible(!families.isEmpty());
    }

    private static Line stroke(String family) {
        Line line = new Line(0, 0, STROKE, 0);
        line.getStyleClass().addAll(List.of("link-line", family));
        return line;
    }

    /** Stands in the lower left corner of the view. */
    void look(double height) {
        double wide = Math.ceil(prefWidth(-1));
        double high = Math.ceil(prefHeight(-1));
        resizeRelocate(12, height - high - 12, wide, high);
    }
}
