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
        while (outlines.size() < spots.size()) {
            outlines.add(surface.overlay().outline("landing"));
        }
        outlines.forEach(outline -> outline.setVisible(false));
        Box room = surface.places().zone(zone);
        int next = 0;
        for (Map.Entry<Host, Spot> entry : spots.entrySet()) {
            Box card = Cards.box(entry.getKey(), entry.getValue());
            Overlay.place(outlines.get(next), Boxes.moved(card, room.x(), room.y()));
            next++;
        }
    }

    void outlineNothing() {
        outlines.forEach(outline -> outline.setVisible(false));
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
