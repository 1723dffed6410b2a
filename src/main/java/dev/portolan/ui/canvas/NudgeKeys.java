package dev.portolan.ui.canvas;

import dev.portolan.design.Host;
import dev.portolan.design.edit.Edit;
import dev.portolan.diagram.Nudging;
import dev.portolan.diagram.Point;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;

/**
 * Shifts what is selected with the arrow keys.
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><th>key</th><th>modifier</th><th>selected</th><th>effect</th></tr>
 * <tr><td>arrow</td><td>none</td><td>hosts, zones</td><td>shifts them by one unit</td></tr>
 * <tr><td>arrow</td><td>Shift</td><td>hosts, zones</td><td>shifts them to the next line of the grid</td></tr>
 * <tr><td>arrow</td><td>any other</td><td>anything</td><td>not taken</td></tr>
 * <tr><td>arrow</td><td>any</td><td>neither host nor zone</td><td>not taken</td></tr>
 * </table>
 *
 * All are shifted by the same distance. They stop where a card would come too near to another or leave its zone, or a zone
 * too near to another: nothing else gives way, and where nothing can move at all, that is said. What follows without
 * another step between is undone at once.
 *
 * @param say tells the user a sentence in passing
 */
record NudgeKeys(Surface surface, Consumer<String> say) {

    /** Whether the key was one of these, and there is something to shift. */
    boolean pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> nudge(-1, 0, event.isShiftDown());
            case RIGHT, KP_RIGHT -> nudge(1, 0, event.isShiftDown());
            case UP, KP_UP -> nudge(0, -1, event.isShiftDown());
            case DOWN, KP_DOWN -> nudge(0, 1, event.isShiftDown());
            default -> false;
        };
    }

    private boolean nudge(int right, int down, boolean byGrid) {
        Chosen chosen = Chosen.of(surface.selection().get());
        if (chosen.hosts().isEmpty() && chosen.zones().isEmpty()) {
            return false;
        }
        Set<String> hosts = new LinkedHashSet<>();
        for (Host host : surface.design().hosts()) {
            if (chosen.hosts().contains(host.id()) && !chosen.zones().contains(host.zone())) {
                hosts.add(host.id());
            }
        }
        Nudging nudging = new Nudging(surface.places(), chosen.zones(), hosts);
        Point by = byGrid ? nudging.byGrid(right, down) : nudging.byUnit(right, down);
        if (by.x() != 0 || by.y() != 0) {
            surface.submit(surface.proposals().placed(new Edit.Nudge(chosen.zones(), hosts, by.x(), by.y())));
        } else {
            say.accept(surface.words().get("canvas.nudge.stopped"));
        }
        return true;
    }
}
