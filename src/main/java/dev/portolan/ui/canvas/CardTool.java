package dev.portolan.ui.canvas;

import dev.portolan.design.Host;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.edit.Edit;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/**
 * Selects cards and moves them within and between zones.
 *
 * <table>
 * <caption>When</caption>
 * <tr><th>button</th><th>modifier</th><th>target</th><th>effect</th></tr>
 * <tr><td>primary</td><td>none</td><td>card</td><td>click selects it alone</td></tr>
 * <tr><td>primary</td><td>Shift or Ctrl</td><td>card</td><td>click adds it, or takes it away</td></tr>
 * <tr><td>primary</td><td>any</td><td>card</td><td>drag moves it, with the other selected cards if it is one of them,
 * into the zone under the pointer, which grows where they do not fit; outside every zone nothing happens; walls and table
 * show meanwhile what a drop would change</td></tr>
 * <tr><td>—</td><td>none</td><td>while dragging</td><td>what is moved snaps to edges, centres and gaps of cards near it,
 * and to the margins of the zone; otherwise to the grid</td></tr>
 * <tr><td>—</td><td>Alt</td><td>while dragging</td><td>nothing snaps</td></tr>
 * <tr><td>—</td><td>—</td><td>edge of the view</td><td>the view follows, the faster the nearer</td></tr>
 * <tr><td>—</td><td>—</td><td>—</td><td>Escape: every card is where it was</td></tr>
 * </table>
 */
record CardTool(Surface surface) implements Tool {

    @Override
    public @Nullable Interaction press(Pointer press) {
        return press.button() == MouseButton.PRIMARY && press.target() instanceof HostElement host
                ? new MoveCards(surface, press, host)
                : null;
    }

    private static final class MoveCards implements Interaction {

        /** Of more cards only outlines follow the pointer. */
        private static final int LIFTED = 200;

        private final Surface surface;
        private final Pointer press;
        private final HostElement pressed;
        private final Set<Element> before;
        private final Landing landing;
        private final CardSnap snap;
        private Set<String> hosts = Set.of();
        private Set<String> origins = Set.of();
        private List<String> lifted = List.of();
        private boolean complete;

        MoveCards(Surface surface, Pointer press, HostElement pressed) {
            this.surface = surface;
            this.press = press;
            this.pressed = pressed;
            before = surface.selection().get();
            landing = new Landing(surface);
            snap = new CardSnap(surface);
        }

        @Override
        public boolean scrolls() {
            return dragging();
        }

        private boolean dragging() {
            return !hosts.isEmpty();
        }

        @Override
        public void move(Pointer pointer) {
            if (!dragging()) {
                if (!pointer.dragged(press)) {
                    return;
                }
                lift();
            }
            String zone = surface.places().zoneAt(pointer.at()).orElse(null);
            Point by = snap.shift(press, pointer, zone);
            lifted.forEach(host -> translate(host, by.x(), by.y()));
            landing.mark(zone == null ? null : new ZoneElement(zone));
            if (zone == null) {
                landing.outlineNothing();
                landing.foresee(null, () -> null);
                snap.clear();
            } else {
                landing.foresee(
                        origins.equals(Set.of(zone)) ? null : new ZoneElement(zone),
                        () -> surface.proposals().exact().move(hosts, zone, by.x(), by.y()));
                Map<String, Spot> spots = surface.places().exact().moved(hosts, zone, by.x(), by.y());
                landing.outlineCards(zone, spots, snap.cards());
                snap.show(zone, spots);
            }
        }

        /** A card that is not selected moves alone, and becomes what is selected. */
        private void lift() {
            if (!surface.selection().contains(pressed)) {
                surface.selection().only(pressed);
            }
            hosts = new LinkedHashSet<>();
            for (Element element : surface.selection().get()) {
                if (element instanceof HostElement(var id)) {
                    hosts.add(id);
                }
            }
            origins = surface.design().hosts().stream()
                    .filter(host -> hosts.contains(host.id()))
                    .map(Host::zone)
                    .collect(Collectors.toSet());
            lifted = hosts.stream().limit(LIFTED).toList();
            surface.board().lift(lifted);
            snap.lift(hosts);
            surface.board().pseudoClassStateChanged(States.DRAGGED, true);
        }

        private void translate(String host, double dx, double dy) {
            Node card = surface.board().node(new HostElement(host));
            if (card != null) {
                card.setTranslateX(dx);
                card.setTranslateY(dy);
                card.setViewOrder(dx == 0 && dy == 0 ? 0 : -1);
                card.pseudoClassStateChanged(States.DRAGGED, dx != 0 || dy != 0);
            }
        }

        @Override
        public boolean release(Pointer pointer) {
            complete = true;
            if (!dragging()) {
                SelectTool.click(surface, press, pressed);
                return true;
            }
            String zone = surface.places().zoneAt(pointer.at()).orElse(null);
            Point by = snap.shift(press, pointer, zone);
            Edit proposal = zone == null ? null : surface.proposals().exact().move(hosts, zone, by.x(), by.y());
            putBack();
            if (proposal == null) {
                surface.selection().set(before);
            } else {
                surface.submit(proposal);
            }
            return true;
        }

        private void putBack() {
            lifted.forEach(host -> translate(host, 0, 0));
            surface.board().lift(List.of());
            landing.clear();
            snap.clear();
            surface.board().pseudoClassStateChanged(States.DRAGGED, false);
        }

        @Override
        public void close() {
            putBack();
            if (!complete) {
                surface.selection().set(before);
            }
        }
    }
}
