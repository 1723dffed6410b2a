package dev.portolan.ui.canvas;

import dev.portolan.design.edit.Edit;
import dev.portolan.diagram.Drawing.ZoneShape;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/**
 * Moves and resizes zones. Walls follow while the hand moves, because the picture of the wished layout is drawn.
 *
 * <table>
 * <caption>When</caption>
 * <tr><th>button</th><th>modifier</th><th>target</th><th>effect</th></tr>
 * <tr><td>primary</td><td>none</td><td>title of a zone</td><td>click selects it, drag moves it with its hosts</td></tr>
 * <tr><td>primary</td><td>Shift or Ctrl</td><td>title of a zone</td><td>click adds it, or takes it away</td></tr>
 * <tr><td>primary</td><td>any</td><td>edge or corner of a zone</td><td>drag resizes it, no smaller than what it
 * holds, no nearer to others than the gutter</td></tr>
 * <tr><td>—</td><td>none</td><td>while dragging</td><td>edges, middles and gaps snap to those of other zones; otherwise to
 * the grid</td></tr>
 * <tr><td>—</td><td>Alt</td><td>while dragging</td><td>nothing snaps</td></tr>
 * <tr><td>—</td><td>—</td><td>edge of the view</td><td>the view follows, the faster the nearer</td></tr>
 * <tr><td>—</td><td>—</td><td>—</td><td>Escape: the zone is as it was</td></tr>
 * </table>
 */
record ZoneTool(Surface surface) implements Tool {

    /** How near to an edge, in pixels, counts as on it. */
    static final double NEAR = 6;

    @Override
    public @Nullable Interaction press(Pointer press) {
        if (press.button() != MouseButton.PRIMARY) {
            return null;
        }
        ZoneEdge edge = edge(surface, press);
        ZoneShape zone = Hits.zone(surface.drawing(), press.at(), edge == null ? 0 : near(surface));
        if (zone == null || (edge == null && !onTitle(press, zone))) {
            return null;
        }
        return new Reshape(surface, press, zone.zone().id(), edge);
    }

    private static boolean onTitle(Pointer press, ZoneShape zone) {
        return press.target() instanceof ZoneElement && Hits.onTitle(zone, press.at());
    }

    private static double near(Surface surface) {
        return NEAR / surface.viewport().zoom();
    }

    /** The edge under the pointer where nothing else is. */
    static @Nullable ZoneEdge edge(Surface surface, Pointer pointer) {
        boolean covered = switch (pointer.target()) {
            case HostElement ignored -> true;
            case RoleElement ignored -> true;
            case FirewallElement ignored -> true;
            case null, default -> false;
        };
        double near = near(surface);
        ZoneShape zone = covered ? null : Hits.zone(surface.drawing(), pointer.at(), near);
        return zone == null ? null : ZoneEdge.at(zone.box(), pointer.at(), near);
    }

    private static final class Reshape implements Interaction {

        private final Surface surface;
        private final Pointer press;
        private final String zone;
        private final ZoneSnap snap;
        private boolean dragging;

        Reshape(Surface surface, Pointer press, String zone, @Nullable ZoneEdge edge) {
            this.surface = surface;
            this.press = press;
            this.zone = zone;
            snap = new ZoneSnap(surface, zone, edge);
        }

        @Override
        public double room() {
            return 300; // for a new place, but not for getting lost
        }

        @Override
        public boolean scrolls() {
            return dragging;
        }

        @Override
        public void move(Pointer pointer) {
            if (dragging || pointer.dragged(press)) {
                dragging = true;
                Edit wish = snap.proposal(press, pointer);
                if (wish == null) {
                    surface.refresh();
                } else {
                    surface.preview(wish);
                }
            }
        }

        @Override
        public boolean release(Pointer pointer) {
            if (!dragging) {
                SelectTool.click(surface, press, new ZoneElement(zone));
                return true;
            }
            Edit proposal = snap.proposal(press, pointer);
            snap.clear();
            if (proposal != null) {
                surface.submit(proposal);
            }
            return true;
        }

        @Override
        public void close() {
            snap.clear();
            if (dragging) {
                surface.refresh();
            }
        }
    }
}
