package dev.portolan.diagram;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Routes;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.Zone;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Drawing.ZoneShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
        List<Wall> walls = Walls.of(design, boxes);
        IdentityHashMap<Wall, Gates> gates = new IdentityHashMap<>();
        for (Wall wall : walls) {
            gates.put(wall, new Gates(wall));
            wall.wings().forEach(wing -> gates.put(wing, new Gates(wing)));
        }
        List<LinkShape> links = analysis == null ? List.of() : links(design, analysis, zones, cards, walls, gates);
        IdentityHashMap<Wall, Gates.Plan> plans = new IdentityHashMap<>();
        gates.forEach((wall, own) -> plans.put(wall, own.settle()));
        List<WallShape> shapes = walls.stream()
                .map(wall ->
                        wall.shape(plans, badges.getOrDefault(wall.firewall().id(), 0)))
                .toList();
        return new Drawing(zones, shapes, cards, links, bounds(zones, shapes, cards));
    }

    private static List<LinkShape> links(
            Design design,
            Analysis analysis,
            List<ZoneShape> zones,
            List<CardShape> cards,
            List<Wall> walls,
            IdentityHashMap<Wall, Gates> gates) {
        Map<String, Wall> byId = new LinkedHashMap<>();
        walls.forEach(wall -> byId.put(wall.firewall().id(), wall));
        Map<String, Floor> floors = floors(zones, cards);
        Router router = new Router(floors, byId);
        List<LinkShape> links = Links.of(analysis, cards)
                .along(
                        Routes.of(design),
                        hop -> byId.containsKey(hop.firewall())
                                && floors.containsKey(hop.fromZone())
                                && floors.containsKey(hop.toZone()),
                        router);
        new Wishes(floors, byId).tell(router.cords(), gates);
        return links;
    }

    private static Map<String, Floor> floors(List<ZoneShape> zones, List<CardShape> cards) {
        Map<String, List<Box>> boxes = new HashMap<>();
        cards.forEach(card -> boxes.computeIfAbsent(card.host().zone(), zone -> new ArrayList<>())
                .add(card.box()));
        Map<String, Floor> floors = new HashMap<>();
        zones.forEach(zone -> floors.put(
                zone.zone().id(),
                new Floor(
                        zone.box(),
                        Floor.title(zone.zone(), zone.box()),
                        boxes.getOrDefault(zone.zone().id(), List.of()))));
        return floors;
    }

    private static List<CardShape> cards(Design design, Layout layout, Catalog catalog, Map<String, Box> zones) {
        List<CardShape> cards = new ArrayList<>();
        for (Host host : design.hosts()) {
            Box zone = zones.get(host.zone());
            Spot spot = layout.hosts().get(host.id());
            if (zone != null && spot != null) {
                cards.add(Cards.shape(
                        host, Boxes.moved(Cards.box(host, spot), zone.x(), zone.y()), catalog, design.edition()));
            }
        }
        return cards;
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
