package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.design.PortRange;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.GateLabels;
import dev.portolan.diagram.GateLabels.Wish;
import dev.portolan.diagram.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The ports of flows, as small labels where they pass a wall: one for each gate and family. While a card is dragged they
 * change with every frame; labels are used again, as a new one costs many times what a new text does.
 */
final class PortLabels extends Pane {

    private static final int LETTERS = 11;
    private static final double HEIGHT = 16;

    /** Of a label with as many letters as it may have. */
    private static final double WIDTH = 80;

    /** In place of a family, where a label is for more than one. */
    private static final String SEVERAL = "several";

    private final Map<WallShape, List<Tag>> tags = new LinkedHashMap<>();
    private final Map<String, Deque<Label>> spare = new HashMap<>();

    private record Tag(String family, Label label, Point at) {}

    private record Place(Point at, String family) {}

    PortLabels() {
        getStyleClass().add("port-labels");
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(Drawing drawing, Lit lit) {
        tags.values().forEach(own -> own.forEach(tag -> spare(tag.family()).add(tag.label())));
        tags.clear();
        if (!lit.isEmpty()) {
            for (WallShape wall : drawing.walls()) {
                wall.parts().forEach(part -> label(part, lit));
            }
        }
        spare.clear();
        List<Node> labels = tags.values().stream()
                .flatMap(own -> own.stream().<Node>map(Tag::label))
                .toList();
        if (!labels.equals(getChildren())) {
            getChildren().setAll(labels);
        }
        requestLayout();
    }

    private Deque<Label> spare(String family) {
        return spare.computeIfAbsent(family, none -> new ArrayDeque<>());
    }

    private void label(WallShape wall, Lit lit) {
        Map<Place, Set<PortRange>> ports = new LinkedHashMap<>();
        for (Lit.Ray ray : lit.rays()) {
            ray.link()
                    .gate(wall.firewall().id())
                    .filter(at -> wall.bar().contains(at.x(), at.y()))
                    .ifPresent(at -> ray.flows()
                            .forEach(flow -> ports.computeIfAbsent(
                                            new Place(at, ray.link().family()), place -> new TreeSet<>())
                                    .add(flow.ports())));
        }
        List<Tag> own = new ArrayList<>();
        folded(wall, ports)
                .forEach((place, ranges) ->
                        own.add(new Tag(place.family(), label(place.family(), text(ranges)), place.at())));
        tags.put(wall, own);
    }

    /** Where a wall has less room than gates, neighbours share a label: those of a family, or all where even that is too much. */
    private static Map<Place, Set<PortRange>> folded(WallShape wall, Map<Place, Set<PortRange>> ports) {
        int room = GateLabels.room(wall, WIDTH, HEIGHT);
        if (ports.size() <= room) {
            return ports;
        }
        List<Place> places = new ArrayList<>(ports.keySet());
        places.sort(Comparator.comparingDouble(
                place -> wall.upright() ? place.at().y() : place.at().x()));
        Map<String, List<Place>> families = new LinkedHashMap<>();
        places.forEach(place -> families.computeIfAbsent(place.family(), none -> new ArrayList<>())
                .add(place));
        Map<String, List<Place>> sharing = families.size() <= room ? families : Map.of(SEVERAL, places);
        Map<Place, Set<PortRange>> folded = new LinkedHashMap<>();
        sharing.forEach((family, all) -> {
            int labels = 1 + (room - sharing.size()) * all.size() / places.size();
            for (int i = 0; i < labels; i++) {
                List<Place> run = all.subList(i * all.size() / labels, (i + 1) * all.size() / labels);
                Set<PortRange> ranges = new TreeSet<>();
                run.forEach(place -> ranges.addAll(ports.getOrDefault(place, Set.of())));
                folded.put(new Place(run.get(run.size() / 2).at(), family), ranges);
            }
        });
        return folded;
    }

    private Label label(String family, String text) {
        Label known = spare(family).poll();
        if (known != null) {
            known.setText(text);
            return known;
        }
        Label label = new Label(text);
        label.getStyleClass().setAll("port-label", family);
        label.setManaged(false);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** The width of a text is known once the style sheet has been applied. */
    @Override
    protected void layoutChildren() {
        tags.forEach((wall, own) -> {
            List<Wish> wishes = own.stream()
                    .map(tag -> new Wish(
                            tag.at(), Math.max(HEIGHT, Math.ceil(tag.label().prefWidth(-1))), HEIGHT))
                    .toList();
            List<Box> boxes = GateLabels.apart(wall, wishes);
            for (int i = 0; i < boxes.size(); i++) {
                Box box = boxes.get(i);
                own.get(i).label().resizeRelocate(box.x(), box.y(), box.width(), box.height());
            }
        });
    }

    /** The lowest ports as far as they fit into the gap between two zones, and how many more there are. */
    private static String text(Set<PortRange> ranges) {
        List<String> ports = ranges.stream().map(PortRange::toString).toList();
        StringBuilder text = new StringBuilder(ports.getFirst());
        int shown = 1;
        while (shown < ports.size() && text.length() + ports.get(shown).length() <= LETTERS) {
            text.append(", ").append(ports.get(shown));
            shown++;
        }
        return shown < ports.size() ? text + " +" + (ports.size() - shown) : text.toString();
    }
}
