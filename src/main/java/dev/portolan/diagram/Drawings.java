package dev.portolan.diagram;

import dev.portolan.analysis.Analysis;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.Zone;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Drawing.LinkShape;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Drawing.ZoneShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns designs into drawings. */
public final class Drawings {

    /** What an empty design is as large as. */
    private static final Box NOTHING = new Box(0, 0, 800, 500);

    private Drawings() {}

    /**
     * The drawing of a design.
     *
     * @param layout with a place for every zone and host, as {@link Arranger#complete} makes it
     * @param analysis of this design or a slightly older one; null: no links and no counts
     */
    public static Drawing of(Design design, Layout layout, @Nullable Analysis analysis) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        List<ZoneShape> zones = new ArrayList<>();
        for (Zone zone : design.zones()) {
            Box box = layout.zones().get(zone.id());
            if (box != null) {
                boxes.put(zone.id(), box);
                zones.add(new ZoneShape(zone, box));
            }
        }
        List<CardShape> cards = cards(design, layout, boxes);
        List<WallShape> walls = Walls.of(design, boxes, counts(analysis));
        List<LinkShape> links = analysis == null ? List.of() : Links.of(analysis, boxes, cards, walls);
        return new Drawing(zones, walls, cards, links, bounds(zones, walls, cards));
    }

    private static List<CardShape> cards(Design design, Layout layout, Map<String, Box> zones) {
        List<CardShape> cards = new ArrayList<>();
        for (Host host : design.hosts()) {
            Box zone = zones.get(host.zone());
            Spot spot = layout.hosts().get(host.id());
            if (zone != null && spot != null) {
                cards.add(Cards.shape(host, Boxes.moved(Cards.box(host, spot), zone.x(), zone.y())));
            }
        }
        return cards;
    }

    private static Map<String, Integer> counts(@Nullable Analysis analysis) {
        Map<String, Integer> counts = new HashMap<>();
        if (analysis != null) {
            for (Firewall firewall : analysis.design().firewalls()) {
                counts.put(firewall.id(), Math.toIntExact(analysis.crossingCount(firewall.id())));
            }
        }
        return counts;
    }

    private static Box bounds(List<ZoneShape> zones, List<WallShape> walls, List<CardShape> cards) {
        List<Box> all = new ArrayList<>();
        zones.forEach(zone -> all.add(zone.box()));
        cards.forEach(card -> all.add(card.box()));
        for (WallShape wall : walls) {
            all.add(wall.bar());
            all.add(wall.label());
            wall.arms().forEach(arm -> all.add(Boxes.between(arm.start(), arm.end())));
        }
        return all.isEmpty() ? NOTHING : Boxes.around(all);
    }
}
