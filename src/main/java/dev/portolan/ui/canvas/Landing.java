package dev.portolan.ui.canvas;

import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Cards;
import dev.portolan.ui.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** Shows where a drop would go: the zone or card under the pointer is marked, and outlines stand where cards would. */
final class Landing {

    /** More outlines than this would show nothing that one around them does not. */
    private static final int CROWD = 60;

    private final Surface surface;
    private final List<Rectangle> outlines = new ArrayList<>();
    private @Nullable Node marked;

    Landing(Surface surface) {
        this.surface = surface;
    }

    /** Marks what would take the drop; null: nothing. */
    void mark(@Nullable Element target) {
        Node node = target == null ? null : surface.board().node(target);
        Node before = marked;
        if (before != null) {
            before.pseudoClassStateChanged(States.DROP_TARGET, false);
        }
        marked = node;
        if (node != null) {
            node.pseudoClassStateChanged(States.DROP_TARGET, true);
        }
    }

    /** Outlines where hosts would stand in a zone. */
    void outline(String zone, Map<Host, Spot> spots) {
        Box room = surface.places().zone(zone);
        List<Box> boxes = new ArrayList<>();
        spots.forEach((host, spot) -> boxes.add(Boxes.moved(Cards.box(host, spot), room.x(), room.y())));
        outlineBoxes(boxes);
    }

    /**
     * Outlines where cards would stand in a zone; of a crowd, only the room that all of them take.
     *
     * @param cards of the hosts, wherever they stand now
     */
    void outlineCards(String zone, Map<String, Spot> spots, Map<String, Box> cards) {
        Box room = surface.places().zone(zone);
        List<Box> boxes = new ArrayList<>();
        spots.forEach((host, spot) -> {
            Box card = cards.get(host);
            if (card != null) {
                boxes.add(new Box(room.x() + spot.x(), room.y() + spot.y(), card.width(), card.height()));
            }
        });
        outlineBoxes(boxes.size() > CROWD ? List.of(Boxes.around(boxes)) : boxes);
    }

    private void outlineBoxes(List<Box> boxes) {
        while (outlines.size() < boxes.size()) {
            outlines.add(surface.overlay().outline("landing"));
        }
        outlines.forEach(outline -> outline.setVisible(false));
        for (int i = 0; i < boxes.size(); i++) {
            Overlay.place(outlines.get(i), boxes.get(i));
        }
    }

    void outlineNothing() {
        outlines.forEach(outline -> outline.setVisible(false));
    }

    /** Takes everything back. */
    void clear() {
        mark(null);
        surface.overlay().remove(outlines);
        outlines.clear();
    }
}
