package dev.portolan.ui.canvas;

import dev.portolan.design.Firewall;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.List;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/**
 * Puts a firewall between two zones.
 *
 * <table>
 * <caption>When</caption>
 * <tr><th>button</th><th>modifier</th><th>target</th><th>effect</th></tr>
 * <tr><td>primary</td><td>any</td><td>zone, the first</td><td>click holds one end there; a line leads to the pointer</td></tr>
 * <tr><td>primary</td><td>any</td><td>another zone</td><td>click puts the firewall between the two</td></tr>
 * <tr><td>primary</td><td>any</td><td>zone to zone</td><td>press on one, release on the other does both</td></tr>
 * <tr><td>primary</td><td>any</td><td>nothing</td><td>click is ignored</td></tr>
 * <tr><td>secondary</td><td>any</td><td>anything</td><td>ends without a firewall</td></tr>
 * <tr><td>middle</td><td>any</td><td>anything</td><td>nothing</td></tr>
 * <tr><td>—</td><td>—</td><td>—</td><td>Escape: ends without a firewall</td></tr>
 * </table>
 */
final class FirewallGesture implements Interaction {

    private final Surface surface;
    private final Landing landing;
    private final Runnable ended;
    private @Nullable String first;
    private @Nullable Line line;

    /** @param ended told when the gesture is over, with a firewall or without */
    FirewallGesture(Surface surface, @Nullable String first, Runnable ended) {
        this.surface = surface;
        this.ended = ended;
        landing = new Landing(surface);
        if (first != null) {
            hold(first);
        }
    }

    private void hold(String zone) {
        first = zone;
        Point centre = Boxes.centre(surface.places().zone(zone));
        line = surface.overlay().line("rubber-line", centre, centre);
    }

    @Override
    public void press(Pointer pointer) {
        if (first == null && pointer.button() == MouseButton.PRIMARY) {
            surface.places().zoneAt(pointer.at()).ifPresent(this::hold);
        }
    }

    @Override
    public void move(Pointer pointer) {
        Line rubber = line;
        if (rubber != null) {
            rubber.setEndX(pointer.at().x());
            rubber.setEndY(pointer.at().y());
        }
        String zone = surface.places().zoneAt(pointer.at()).orElse(null);
        landing.mark(zone == null || zone.equals(first) ? null : new ZoneElement(zone));
    }

    @Override
    public boolean release(Pointer pointer) {
        if (pointer.button() != MouseButton.PRIMARY) {
            return pointer.button() == MouseButton.SECONDARY;
        }
        String from = first;
        String to = surface.places().zoneAt(pointer.at()).orElse(null);
        if (from == null || to == null || from.equals(to)) {
            return false;
        }
        landing.clear();
        surface.design().firewalls().stream()
                .filter(wall -> wall.between().size() == 2 && wall.between().containsAll(List.of(from, to)))
                .findFirst()
                .ifPresentOrElse(this::select, () -> add(from, to));
        return true;
    }

    /** A second firewall between the same two zones would carry nothing: the first is shown instead. */
    private void select(Firewall wall) {
        surface.selection().only(new FirewallElement(wall.id()));
    }

    private void add(String from, String to) {
        surface.submit(surface.proposals().addFirewall(surface.words().get("canvas.firewall.new"), from, to));
        select(surface.design().firewalls().getLast());
    }

    @Override
    public boolean staysBetweenClicks() {
        return true;
    }

    @Override
    public void close() {
        landing.clear();
        Line rubber = line;
        if (rubber != null) {
            surface.overlay().remove(rubber);
        }
        ended.run();
    }
}
