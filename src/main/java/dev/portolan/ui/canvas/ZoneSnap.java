package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.design.edit.Edit;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Places;
import dev.portolan.diagram.Point;
import dev.portolan.diagram.Snapped;
import dev.portolan.diagram.Snapping;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets a zone that is moved or resized line up with the others. */
final class ZoneSnap {

    private final Surface surface;
    private final String zone;
    private final @Nullable ZoneEdge edge;
    private final SnapLines lines;
    private final Places places;

    /** @param edge that is pulled; null: the zone is moved */
    ZoneSnap(Surface surface, String zone, @Nullable ZoneEdge edge) {
        this.surface = surface;
        this.zone = zone;
        this.edge = edge;
        lines = new SnapLines(surface);
        places = surface.places();
    }

    /** What the gesture comes to; null where the zone stays as it is. */
    @Nullable
    Edit proposal(Pointer press, Pointer pointer) {
        double dx = pointer.at().x() - press.at().x();
        double dy = pointer.at().y() - press.at().y();
        Snapped snapped = snapped(dx, dy, pointer.free());
        Box box = edge == null ? moved(snapped.box()) : resized(edge, snapped.box());
        lines.show(box.equals(snapped.box()) ? snapped.guides() : List.of());
        Proposals proposals = surface.proposals();
        return edge == null ? proposals.moveZone(zone, box) : proposals.resize(zone, box);
    }

    private Snapped snapped(double dx, double dy, boolean free) {
        Box box = places.zone(zone);
        Snapping snapping = lines.snapping(places.zonesBut(Set.of(zone)), List.of(), new Point(0, 0));
        if (edge == null) {
            Box raw = Boxes.moved(box, dx, dy);
            return free ? whole(raw) : snapping.moved(raw);
        }
        Box raw = edge.pulled(box, dx, dy);
        return free
                ? whole(raw)
                : snapping.pulled(raw, edge.left == 1, edge.top == 1, edge.right == 1, edge.bottom == 1);
    }

    private static Snapped whole(Box raw) {
        double x = Math.rint(raw.x());
        double y = Math.rint(raw.y());
        return new Snapped(
                new Box(x, y, Math.max(1, Math.rint(raw.right()) - x), Math.max(1, Math.rint(raw.bottom()) - y)),
                List.of());
    }

    private Box moved(Box wanted) {
        Box box = places.zone(zone);
        return places.exact().movedZone(zone, wanted.x() - box.x(), wanted.y() - box.y());
    }

    private Box resized(ZoneEdge pulled, Box wanted) {
        Box box = places.zone(zone);
        return places.exact()
                .resized(
                        zone,
                        pulled.left * (wanted.x() - box.x()),
                        pulled.top * (wanted.y() - box.y()),
                        pulled.right * (wanted.right() - box.right()),
                        pulled.bottom * (wanted.bottom() - box.bottom()));
    }

    void clear() {
        lines.clear();
    }
}
