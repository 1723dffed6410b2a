package dev.portolan.export;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Flow;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Zone;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Drawing.Chip;
import dev.portolan.diagram.Drawing.LinkShape;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Drawing.ZoneShape;
import dev.portolan.diagram.Metrics;
import dev.portolan.diagram.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plainest drawing of a design: zones side by side in file order, hosts below each other. */
final class TestDrawings {

    private static final double HEIGHT = 620;

    private TestDrawings() {}

    static Drawing of(Analysis analysis) {
        Design design = analysis.design();
        double width = Metrics.CARD_WIDTH + 4 * Metrics.PADDING;
        List<ZoneShape> zones = new ArrayList<>();
        List<CardShape> cards = new ArrayList<>();
        Map<String, Box> boxes = new HashMap<>();
        double x = 0;
        for (Zone zone : design.zones()) {
            zones.add(new ZoneShape(zone, new Box(x, 0, width, HEIGHT)));
            double y = Metrics.ZONE_TITLE_HEIGHT + Metrics.PADDING;
            for (Host host : design.hosts()) {
                if (host.zone().equals(zone.id())) {
                    CardShape card = card(host, x + 2 * Metrics.PADDING, y);
                    cards.add(card);
                    boxes.put(host.id(), card.box());
                    y = card.box().bottom() + 3 * Metrics.PADDING;
                }
            }
            x += width + Metrics.GUTTER;
        }
        List<WallShape> walls = new ArrayList<>();
        for (Firewall firewall : design.firewalls()) {
            double centre = (walls.size() + 1) * (width + Metrics.GUTTER) - Metrics.GUTTER / 2;
            walls.add(new WallShape(
                    firewall,
                    new Box(centre - Metrics.WALL / 2, 60, Metrics.WALL, HEIGHT - 120),
                    List.of(),
                    analysis.at(firewall.id()).size()));
        }
        double right = Math.max(x - Metrics.GUTTER, 100);
        return new Drawing(zones, walls, cards, links(analysis, boxes), new Box(0, 0, right, HEIGHT));
    }

    private static CardShape card(Host host, double x, double y) {
        List<Chip> chips = new ArrayList<>();
        double at = y + Metrics.CARD_TITLE_HEIGHT;
        for (int i = 0; i < host.roles().size(); i++) {
            chips.add(new Chip(
                    i, host.roles().get(i).role(), new Box(x + 8, at, Metrics.CARD_WIDTH - 16, Metrics.CHIP_HEIGHT)));
            at += Metrics.CHIP_HEIGHT + Metrics.CHIP_GAP;
        }
        return new CardShape(host, new Box(x, y, Metrics.CARD_WIDTH, at + 4 - y), chips);
    }

    private static List<LinkShape> links(Analysis analysis, Map<String, Box> boxes) {
        Map<List<String>, List<Flow>> groups = new LinkedHashMap<>();
        for (Flow flow : analysis.flows()) {
            String family = analysis.catalog().service(flow.service()).family();
            groups.computeIfAbsent(List.of(flow.fromHost(), flow.toHost(), family), k -> new ArrayList<>())
                    .add(flow);
        }
        List<LinkShape> links = new ArrayList<>();
        groups.forEach((ends, flows) -> {
            Box from = boxes.get(ends.get(0));
            Box to = boxes.get(ends.get(1));
            if (from.x() != to.x()) {
                double lane = 14 + links.size() * 7 % 60;
                double start = from.x() < to.x() ? from.right() : from.x();
                double end = from.x() < to.x() ? to.x() : to.right();
                double bend = (start + end) / 2 + lane - 44;
                links.add(new LinkShape(
                        ends.get(0),
                        ends.get(1),
                        ends.get(2),
                        flows.stream().allMatch(f -> f.phase().equals("install")),
                        flows,
                        List.of(
                                new Point(start, from.y() + lane),
                                new Point(bend, from.y() + lane),
                                new Point(bend, to.y() + lane),
                                new Point(end, to.y() + lane))));
            }
        });
        return links;
    }
}
