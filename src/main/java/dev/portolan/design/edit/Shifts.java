package dev.portolan.design.edit;

import dev.portolan.design.Design;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What shifting by a small distance does, and how one shift goes on with another. */
final class Shifts {

    private Shifts() {}

    static Design nudge(Design design, Edit.Nudge nudge) {
        nudge.zones().forEach(zone -> ZoneEdits.require(design, zone));
        HostEdits.requireAll(design, nudge.hosts());
        Layout layout = design.layout();
        Map<String, Box> zones = new LinkedHashMap<>(layout.zones());
        nudge.zones()
                .forEach(id -> zones.computeIfPresent(
                        id,
                        (zone, box) -> new Box(box.x() + nudge.dx(), box.y() + nudge.dy(), box.width(), box.height())));
        Map<String, Spot> hosts = new LinkedHashMap<>(layout.hosts());
        nudge.hosts()
                .forEach(id -> hosts.computeIfPresent(
                        id, (host, spot) -> new Spot(spot.x() + nudge.dx(), spot.y() + nudge.dy())));
        return design.withLayout(new Layout(zones, hosts, layout.extras()));
    }

    /** Both as one step, where the second shifts the same things further. */
    static Optional<Edit> joined(Edit last, Edit next) {
        if (!(next instanceof Edit.Nudge more)) {
            return Optional.empty();
        }
        return switch (last) {
            case Edit.Nudge first
            when first.zones().equals(more.zones()) && first.hosts().equals(more.hosts()) ->
                Optional.of(
                        new Edit.Nudge(first.zones(), first.hosts(), first.dx() + more.dx(), first.dy() + more.dy()));
            case Edit.Together(var edits)
            when !edits.isEmpty() ->
                joined(edits.getLast(), more).map(end -> {
                    List<Edit> all = new ArrayList<>(edits.subList(0, edits.size() - 1));
                    all.add(end);
                    return new Edit.Together(all);
                });
            default -> Optional.empty();
        };
    }
}
