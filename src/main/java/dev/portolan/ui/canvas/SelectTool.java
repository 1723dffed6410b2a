package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.LinkShape;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FlowElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * Selects; the last tool to be asked.
 *
 * <table>
 * <caption>When</caption>
 * <tr><th>button</th><th>modifier</th><th>target</th><th>effect</th></tr>
 * <tr><td>primary</td><td>none</td><td>wall, zone</td><td>click selects it alone</td></tr>
 * <tr><td>primary</td><td>Shift or Ctrl</td><td>wall, zone</td><td>click adds it, or takes it away</td></tr>
 * <tr><td>primary</td><td>none</td><td>nothing</td><td>click selects nothing</td></tr>
 * <tr><td>primary</td><td>none</td><td>line over a zone or nothing</td><td>click selects its flows alone</td></tr>
 * <tr><td>primary</td><td>Shift or Ctrl</td><td>line over a zone or nothing</td><td>click adds its flows</td></tr>
 * <tr><td>primary</td><td>none</td><td>zone, nothing</td><td>drag selects what is in the rubber band</td></tr>
 * <tr><td>primary</td><td>Shift</td><td>zone, nothing</td><td>drag adds what is in the rubber band</td></tr>
 * <tr><td>primary</td><td>Ctrl</td><td>zone, nothing</td><td>drag adds what is in the rubber band, and takes away what was
 * selected there</td></tr>
 * <tr><td>—</td><td>—</td><td>edge of the view</td><td>the view follows a rubber band, the faster the nearer</td></tr>
 * <tr><td>—</td><td>—</td><td>—</td><td>Escape: the selection is as before</td></tr>
 * </table>
 *
 * In a rubber band are the hosts that it touches; where it touches none, the zones and walls that are wholly inside.
 */
record SelectTool(Surface surface) implements Tool {

    /** How near to a line one has to click, in pixels. */
    private static final double REACH = 4;

    @Override
    public @Nullable Interaction press(Pointer press) {
        return press.button() == MouseButton.PRIMARY ? new Band(surface, press) : null;
    }

    /** A click on an element, in every tool alike. */
    static void click(Surface surface, Pointer pointer, Element element) {
        if (pointer.add()) {
            surface.selection().toggle(element);
        } else {
            surface.selection().only(element);
        }
    }

    private static final class Band implements Interaction {

        private final Surface surface;
        private final Pointer press;
        private final Set<Element> before;
        private final Rectangle outline;
        private boolean complete;

        Band(Surface surface, Pointer press) {
            this.surface = surface;
            this.press = press;
            before = surface.selection().get();
            outline = surface.overlay().outline("rubber-band");
        }

        @Override
        public boolean scrolls() {
            return outline.isVisible();
        }

        private boolean bands() {
            return press.target() == null || press.target() instanceof ZoneElement;
        }

        @Override
        public void move(Pointer pointer) {
            if (!bands() || !(pointer.dragged(press) || outline.isVisible())) {
                return;
            }
            Box box = Boxes.between(press.at(), pointer.at());
            Overlay.place(outline, box);
            surface.selection().set(with(Hits.in(surface.drawing(), box)));
        }

        private Set<Element> with(List<Element> inside) {
            Set<Element> chosen = new LinkedHashSet<>(press.add() ? before : Set.of());
            for (Element element : inside) {
                if (!chosen.add(element) && press.flip()) {
                    chosen.remove(element);
                }
            }
            return chosen;
        }

        @Override
        public boolean release(Pointer pointer) {
            complete = true;
            if (outline.isVisible()) {
                return true;
            }
            Element target = press.target();
            Optional<LinkShape> line = bands()
                    ? surface.board()
                            .linkAt(press.at(), REACH / surface.viewport().zoom())
                    : Optional.empty();
            if (line.isPresent()) {
                Set<Element> chosen = new LinkedHashSet<>(press.add() ? before : Set.of());
                line.get().flows().forEach(flow -> chosen.add(new FlowElement(flow)));
                surface.selection().set(chosen);
            } else if (target != null) {
                click(surface, press, target);
            } else if (!press.add()) {
                surface.selection().clear();
            }
            return true;
        }

        @Override
        public void close() {
            surface.overlay().remove(outline);
            if (!complete) {
                surface.selection().set(before);
            }
        }
    }
}
