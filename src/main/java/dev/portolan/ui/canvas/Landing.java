package dev.portolan.ui.canvas;

import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.edit.Edit;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Cards;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.ZoneElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
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
    private @Nullable Element foreseen;

    Landing(Surface surface) {
        this.surface = surface;
    }

    /** Marks what would take the drop; null: nothing. */
    void mark(@Nullable Element target) {
        Node before = marked;
        marked = target instanceof ZoneElement ? surface.board().node(target) : null;
        if (before != null && !before.equals(marked)) {
            before.pseudoClassStateChanged(States.DROP_TARGET, false);
        }
        if (marked != null) {
            marked.pseudoClassStateChanged(States.DROP_TARGET, true);
        }
        surface.board().markDrop(target);
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
        for (int i = 0; i < boxes.size(); i++) {
            Overlay.place(outlines.get(i), boxes.get(i));
        }
        hideFrom(boxes.size());
    }

    void outlineNothing() {
        hideFrom(0);
    }

    /** What stays is not hidden for a moment: whatever is shown anew has all of the window painted. */
    private void hideFrom(int first) {
        outlines.subList(first, outlines.size()).forEach(outline -> outline.setVisible(false));
    }

    /**
     * Asks what a drop would change at the firewalls: once for each target, as it is the same wherever in a target it drops.
     *
     * @param target what would take the drop; null: a drop would change nothing there
     * @param drop what a drop would do
     */
    void foresee(@Nullable Element target, Supplier<@Nullable Edit> drop) {
        if (!Objects.equals(target, foreseen)) {
            foreseen = target;
            surface.foresee(target == null ? null : drop.get());
        }
    }

    /** Takes everything back. */
    void clear() {
        foresee(null, () -> null);
        mark(null);
        surface.overlay().remove(outlines);
        outlines.clear();
    }
}
