package dev.portolan.ui.canvas;

import dev.portolan.analysis.Flow;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.PortRange;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.GateLabels;
import dev.portolan.diagram.GateLabels.Wish;
import dev.portolan.diagram.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The ports of lit flows, as small labels where they pass a wall. */
final class PortLabels extends Pane {

    private static final int LETTERS = 11;
    private static final double HEIGHT = 16;

    private final Map<WallShape, Map<Label, Point>> groups = new LinkedHashMap<>();

    PortLabels() {
        getStyleClass().add("port-labels");
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(Drawing drawing, Map<LinkNode, List<Flow>> lit) {
        getChildren().clear();
        groups.clear();
        for (WallShape wall : drawing.walls()) {
            Map<Label, Point> labels = new LinkedHashMap<>();
            lit.forEach((link, flows) -> link.shape()
                    .gate(wall.firewall().id())
                    .ifPresent(at -> labels.put(label(link.shape().family(), ports(flows)), at)));
            groups.put(wall, labels);
        }
        requestLayout();
    }

    private Label label(String family, String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("port-label", family);
        label.setManaged(false);
        label.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(label);
        return label;
    }

    /** The width of a text is known once the style sheet has been applied. */
    @Override
    protected void layoutChildren() {
        groups.forEach((wall, labels) -> {
            List<Label> order = List.copyOf(labels.keySet());
            List<Wish> wishes = new ArrayList<>();
            labels.forEach((label, at) ->
                    wishes.add(new Wish(at, Math.max(HEIGHT, Math.ceil(label.prefWidth(-1))), HEIGHT)));
            List<Box> boxes = GateLabels.apart(wall, wishes);
            for (int i = 0; i < boxes.size(); i++) {
                Box box = boxes.get(i);
                order.get(i).resizeRelocate(box.x(), box.y(), box.width(), box.height());
            }
        });
    }

    /** The lowest ports as far as they fit into the gap between two zones, and how many more there are. */
    private static String ports(List<Flow> flows) {
        List<String> ports = flows.stream()
                .map(Flow::ports)
                .distinct()
                .sorted()
                .map(PortRange::toString)
                .toList();
        StringBuilder text = new StringBuilder(ports.getFirst());
        int shown = 1;
        while (shown < ports.size() && text.length() + ports.get(shown).length() <= LETTERS) {
            text.append(", ").append(ports.get(shown));
            shown++;
        }
        return shown < ports.size() ? text + " +" + (ports.size() - shown) : text.toString();
    }
}
