package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Boxes;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
 * <tr><td>primary</td><td>none</td><td>zone, nothing</td><td>drag selects the hosts in a rubber band</td></tr>
 * <tr><td>primary</td><td>Shift or Ctrl</td><td>zone, nothing</td><td>drag adds the hosts in a rubber band</td></tr>
 * <tr><td>—</td><td>—</td><td>—</td><td>Escape: the selection is as before</td></tr>
 * </table>
 */
record SelectTool(Surface surface) implements Tool {

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
            List<Element> inside = new ArrayList<>(press.add() ? before : Set.of());
            surface.drawing().cards().stream()
                    .filter(card -> Boxes.overlap(card.box(), box))
                    .forEach(card -> inside.add(new HostElement(card.host().id())));
            surface.selection().set(new LinkedHashSet<>(inside));
        }

        @Override
        public boolean release(Pointer pointer) {
            complete = true;
            if (outline.isVisible()) {
                return true;
            }
            Element target = press.target();
            if (target != null) {
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
