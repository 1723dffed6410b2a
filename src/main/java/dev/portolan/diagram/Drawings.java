package dev.portolan.diagram;

import dev.portolan.analysis.Analysis;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.Zone;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Drawing.Gate;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Drawing.ZoneShape;
import java.util.ArrayList;
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
     * @param catalog says what a role is
     * @param analysis of this design or a slightly older one; null: no links
     * @param badges the number on each wall, by id of the firewall; 0 where there is none
     */
    public static Drawing of(
            Design design, Layout layout, Catalog catalog, @Nullable Analysis analysis, Map<String, Integer> badges) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        List<ZoneShape> zones = new ArrayList<>();
        for (Zone zone : design.zones()) {
            Box box = layout.zones().get(zone.id());
            if (box != null) {
                boxes.put(zone.id(), box);
                zones.add(new ZoneShape(zone, box));
            }
        }
        List<CardShape> cards = cards(design, layout, catalog, boxes);
        List<WallShape> walls = Walls.of(design, boxes, badges);
        List<LinkShape> links = analysis == null ? List.of() : Links.of(analysis, boxes, cards, walls);
        return new Drawing(zones, gated(walls, links), cards, links, bounds(zones, walls, cards));
    }

    private static List<CardShape> cards(Design design, Layout layout, Catalog catalog, Map<String, Box> zones) {
        List<CardShape> cards = new ArrayList<>();
        for (Host host : design.hosts()) {
            Box zone = zones.get(host.zone());
            Spot spot = layout.hosts().get(host.id());
            if (zone != null && spot != null) {
                cards.add(Cards.shape(host, Boxes.moved(Cards.box(host, spot), zone.x(), zone.y()), catalog));
            }
        }
        return cards;
    }

    private static List<WallShape> gated(List<WallShape> walls, List<LinkShape> links) {
        return walls.stream()
                .map(wall -> {
                    List<Gate> gates = links.stream()
                            .flatMap(link -> link.gate(wall.firewall().id()).stream())
                            .distinct()
                            .map(at -> new Gate(at, Metrics.GATE))
                            .toList();
                    return new WallShape(wall.firewall(), wall.bar(), wall.arms(), gates, wall.badge());
                })
                .toList();
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
