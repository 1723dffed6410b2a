package dev.portolan.ui.canvas;

import dev.portolan.design.Host;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.edit.Edit;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * into the zone under the pointer; outside every zone nothing happens; walls and table show meanwhile what a drop would
 * change</td></tr>
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
        private Set<String> hosts = Set.of();
        private List<String> lifted = List.of();
        private boolean complete;

        MoveCards(Surface surface, Pointer press, HostElement pressed) {
            this.surface = surface;
            this.press = press;
            this.pressed = pressed;
            before = surface.selection().get();
            landing = new Landing(surface);
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
            double dx = pointer.at().x() - press.at().x();
            double dy = pointer.at().y() - press.at().y();
            lifted.forEach(host -> translate(host, dx, dy));
            String zone = surface.places().zoneAt(pointer.at()).orElse(null);
            landing.mark(zone == null ? null : new ZoneElement(zone));
            if (zone == null) {
                landing.outlineNothing();
                landing.foresee(null, () -> null);
            } else {
                landing.foresee(
                        allIn(zone) ? null : new ZoneElement(zone),
                        () -> surface.proposals().move(hosts, zone, dx, dy));
                Map<Host, Spot> spots = new LinkedHashMap<>();
                surface.places()
                        .moved(hosts, zone, dx, dy)
                        .forEach((id, spot) -> surface.design().host(id).ifPresent(host -> spots.put(host, spot)));
                landing.outline(zone, spots);
            }
        }

        private boolean allIn(String zone) {
            return hosts.stream()
                    .flatMap(id -> surface.design().host(id).stream())
                    .allMatch(host -> host.zone().equals(zone));
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
            lifted = hosts.stream().limit(LIFTED).toList();
            surface.board().lift(lifted);
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
            double dx = pointer.at().x() - press.at().x();
            double dy = pointer.at().y() - press.at().y();
            Edit proposal = surface.places()
                    .zoneAt(pointer.at())
                    .map(zone -> surface.proposals().move(hosts, zone, dx, dy))
                    .orElse(null);
            putBack();
            if (proposal != null) {
                surface.submit(proposal);
            }
            return true;
        }

        private void putBack() {
            lifted.forEach(host -> translate(host, 0, 0));
            surface.board().lift(List.of());
            landing.clear();
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
