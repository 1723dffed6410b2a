package dev.portolan.diagram;

import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where hosts or zones go that are aligned or distributed.
 *
 * <p>Hosts stay in their zones: those of several zones go to one line where that line passes through all these zones, as
 * upper edges do in zones side by side; otherwise each zone has a line of its own.
 */
public record Aligning(Places places, Alignment how) {

    /** Spots by host id. */
    public Map<String, Spot> hosts(Collection<String> chosen) {
        Map<String, Box> cards = places.cards(chosen);
        Map<String, Map<String, Box>> rooms = new LinkedHashMap<>();
        for (Host host : places.design().hosts()) {
            Box card = cards.get(host.id());
            if (card != null) {
                rooms.computeIfAbsent(host.zone(), zone -> new LinkedHashMap<>())
                        .put(host.id(), card);
            }
        }
        Aligned alone = new Aligned(how, List.of(), Metrics.CARD_GAP);
        Map<String, Box> common = alone.wanted(cards);
        boolean oneLine = rooms.entrySet().stream().allMatch(room -> {
            Box floor = places.floor(room.getKey());
            return room.getValue().keySet().stream()
                    .allMatch(host -> Boxes.holds(floor, common.getOrDefault(host, floor)));
        });
        Map<String, Spot> spots = new LinkedHashMap<>();
        rooms.forEach((zone, inside) -> {
            Map<String, Box> wanted = new LinkedHashMap<>(oneLine || rooms.size() == 1 ? common : alone.wanted(inside));
            wanted.keySet().retainAll(inside.keySet());
            Box room = places.zone(zone);
            new Aligned(how, places.cardsBut(zone, cards.keySet()), Metrics.CARD_GAP)
                    .clear(wanted, inside)
                    .forEach((host, box) -> spots.put(host, new Spot(box.x() - room.x(), box.y() - room.y())));
        });
        return spots;
    }

    /** Outlines by zone id. */
    public Map<String, Box> zones(Collection<String> chosen) {
        Map<String, Box> zones = new LinkedHashMap<>();
        chosen.forEach(zone -> zones.put(zone, places.zone(zone)));
        Aligned aligned = new Aligned(how, places.zonesBut(Set.copyOf(chosen)), Metrics.GUTTER);
        return aligned.clear(aligned.wanted(zones), zones);
    }
}
