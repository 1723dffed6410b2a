package dev.portolan.ui.canvas;

import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import dev.portolan.design.edit.Edit;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import dev.portolan.ui.icon.Icons;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/**
 * Selects roles and moves them to other hosts.
 *
 * <table>
 * <caption>When</caption>
 * <tr><th>button</th><th>modifier</th><th>target</th><th>effect</th></tr>
 * <tr><td>primary</td><td>none</td><td>chip</td><td>click selects it alone</td></tr>
 * <tr><td>primary</td><td>Shift or Ctrl</td><td>chip</td><td>click adds it, or takes it away</td></tr>
 * <tr><td>primary</td><td>any</td><td>chip</td><td>drag onto another card: the role moves there</td></tr>
 * <tr><td>primary</td><td>any</td><td>chip</td><td>drag onto a zone: the role moves to a new host there; the only role
 * of a host takes the host with it</td></tr>
 * <tr><td>primary</td><td>any</td><td>chip</td><td>while it is dragged, walls and table show what a drop would
 * change</td></tr>
 * <tr><td>—</td><td>—</td><td>edge of the view</td><td>the view follows, the faster the nearer</td></tr>
 * <tr><td>—</td><td>—</td><td>—</td><td>Escape, or dropped on its own card or outside: nothing happens</td></tr>
 * </table>
 */
record ChipTool(Surface surface, Icons icons) implements Tool {

    @Override
    public @Nullable Interaction press(Pointer press) {
        return press.button() == MouseButton.PRIMARY && press.target() instanceof RoleElement role
                ? new MoveChip(surface, icons, press, role)
                : null;
    }

    private static final class MoveChip implements Interaction {

        private static final double WIDTH = 96;

        private final Surface surface;
        private final Pointer press;
        private final RoleElement role;
        private final Set<Element> before;
        private final Landing landing;
        private final ChipNode ghost;
        private boolean dragging;
        private boolean complete;

        MoveChip(Surface surface, Icons icons, Pointer press, RoleElement role) {
            this.surface = surface;
            this.press = press;
            this.role = role;
            before = surface.selection().get();
            landing = new Landing(surface);
            ghost = new ChipNode(icons);
            String id = placed().roles().get(role.index()).role();
            Optional<Endpoint> endpoint = surface.catalog().endpoint(id);
            ghost.show(id, endpoint, "", "");
            ghost.getStyleClass().add("ghost");
        }

        @Override
        public boolean scrolls() {
            return dragging;
        }

        private Host placed() {
            return surface.design().host(role.host()).orElseThrow();
        }

        @Override
        public void move(Pointer pointer) {
            if (!dragging) {
                if (!pointer.dragged(press)) {
                    return;
                }
                dragging = true;
                surface.selection().only(role);
                surface.overlay().add(ghost);
            }
            ghost.resizeRelocate(pointer.at().x() - WIDTH / 2, pointer.at().y() - 13, WIDTH, 26);
            CardShape card = Hits.card(surface.drawing(), pointer.at());
            String zone = surface.places().zoneAt(pointer.at()).orElse(null);
            landing.outlineNothing();
            if (card != null) {
                boolean other = !card.host().id().equals(role.host());
                aim(other ? new HostElement(card.host().id()) : null, pointer.at());
            } else {
                aim(zone == null ? null : new ZoneElement(zone), pointer.at());
                if (zone != null) {
                    outline(zone, pointer.at());
                }
            }
        }

        private void aim(@Nullable Element target, Point at) {
            landing.mark(target);
            landing.foresee(target, () -> proposal(at));
        }

        private void outline(String zone, Point at) {
            Host alone = placed().withRoles(List.of(placed().roles().get(role.index())));
            landing.outline(zone, Map.of(alone, surface.places().spotFor(alone, zone, at)));
        }

        @Override
        public boolean release(Pointer pointer) {
            complete = true;
            if (!dragging) {
                SelectTool.click(surface, press, role);
                return true;
            }
            Edit proposal = proposal(pointer.at());
            putBack();
            if (proposal == null) {
                surface.selection().set(before);
            } else {
                surface.submit(proposal);
            }
            return true;
        }

        private @Nullable Edit proposal(Point at) {
            CardShape card = Hits.card(surface.drawing(), at);
            if (card != null) {
                return card.host().id().equals(role.host())
                        ? null
                        : surface.proposals()
                                .moveRole(role.host(), role.index(), card.host().id());
            }
            return surface.places()
                    .zoneAt(at)
                    .map(zone -> surface.proposals().splitRole(role.host(), role.index(), zone, at))
                    .orElse(null);
        }

        private void putBack() {
            landing.clear();
            surface.overlay().remove(ghost);
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
