package dev.portolan.ui.canvas;

import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Intent;
import dev.portolan.diagram.Aligning;
import dev.portolan.diagram.Alignment;
import dev.portolan.ui.Element;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Aligning and distributing what is selected, as an edit.
 *
 * <table>
 * <caption>What is aligned</caption>
 * <tr><th>selected</th><th>effect</th></tr>
 * <tr><td>enough hosts, and anything else</td><td>the hosts, each within its zone</td></tr>
 * <tr><td>enough zones, and fewer hosts</td><td>the zones, with a gutter between them</td></tr>
 * <tr><td>fewer than two, or three to distribute</td><td>nothing: the command is disabled</td></tr>
 * </table>
 *
 * Nothing comes to lie on anything else: what would, goes beside or below it.
 */
record Ordering(Proposals proposals) {

    /** Whether so much is selected that the command means something. */
    static boolean takes(Alignment how, Collection<Element> chosen) {
        Chosen by = Chosen.of(chosen);
        return by.hosts().size() >= how.least() || by.zones().size() >= how.least();
    }

    /** The step; null where everything stays. */
    @Nullable
    Edit edit(Alignment how, Collection<Element> chosen) {
        Aligning aligning = new Aligning(proposals.places(), how);
        Chosen by = Chosen.of(chosen);
        List<Edit> edits = new ArrayList<>();
        if (by.hosts().size() >= how.least()) {
            edits.addAll(moves(aligning.hosts(by.hosts())));
        } else if (by.zones().size() >= how.least()) {
            edits.addAll(places(aligning.zones(by.zones())));
        }
        return edits.isEmpty() ? null : new Edit.Meant(intent(how), proposals.placed(edits));
    }

    private List<Edit> moves(Map<String, Spot> spots) {
        List<Edit.Move> moves = new ArrayList<>();
        for (Host host : proposals.places().design().hosts()) {
            Spot spot = spots.get(host.id());
            if (spot != null && !spot.equals(proposals.places().layout().hosts().get(host.id()))) {
                moves.add(new Edit.Move(host.id(), host.zone(), spot));
            }
        }
        return moves.isEmpty() ? List.of() : List.of(new Edit.MoveHosts(moves));
    }

    private List<Edit> places(Map<String, Box> boxes) {
        List<Edit> edits = new ArrayList<>();
        boxes.forEach((zone, box) -> {
            if (!box.equals(proposals.places().zone(zone))) {
                edits.add(new Edit.PlaceZone(zone, box));
            }
        });
        return edits;
    }

    private static Intent intent(Alignment how) {
        return switch (how) {
            case LEFT -> Intent.ALIGN_LEFT;
            case CENTRE -> Intent.ALIGN_CENTRE;
            case RIGHT -> Intent.ALIGN_RIGHT;
            case TOP -> Intent.ALIGN_TOP;
            case MIDDLE -> Intent.ALIGN_MIDDLE;
            case BOTTOM -> Intent.ALIGN_BOTTOM;
            case ACROSS -> Intent.DISTRIBUTE_ACROSS;
            case DOWN -> Intent.DISTRIBUTE_DOWN;
        };
    }
}
