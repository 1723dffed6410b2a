package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Drawing.ZoneShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the shapes of a drawing by id and by place. */
record Lookup(
        Map<String, ZoneShape> zones,
        Map<String, WallShape> walls,
        Map<String, CardShape> cards,
        Map<String, List<LinkShape>> linksOf,
        BoxGrid<CardShape> cardGrid,
        BoxGrid<LinkShape> linkGrid) {

    static Lookup of(Drawing drawing) {
        Map<String, ZoneShape> zones = HashMap.newHashMap(drawing.zones().size());
        drawing.zones().forEach(zone -> zones.put(zone.zone().id(), zone));
        Map<String, WallShape> walls = HashMap.newHashMap(drawing.walls().size());
        drawing.walls().forEach(wall -> walls.put(wall.firewall().id(), wall));
        Map<String, CardShape> cards = HashMap.newHashMap(drawing.cards().size());
        drawing.cards().forEach(card -> cards.put(card.host().id(), card));
        Map<String, List<LinkShape>> linksOf = new HashMap<>();
        for (LinkShape link : drawing.links()) {
            linksOf.computeIfAbsent(link.fromHost(), host -> new ArrayList<>()).add(link);
            linksOf.computeIfAbsent(link.toHost(), host -> new ArrayList<>()).add(link);
        }
        return new Lookup(
                zones,
                walls,
                cards,
                linksOf,
                new BoxGrid<>(drawing.cards(), CardShape::box),
                new BoxGrid<>(drawing.links(), LinkShape::bounds));
    }

    List<CardShape> cardsIn(Box part) {
        return cardGrid.in(part);
    }

    List<LinkShape> linksIn(Box part) {
        return linkGrid.in(part);
    }
}
