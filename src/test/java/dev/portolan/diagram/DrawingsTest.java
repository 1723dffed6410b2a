package dev.portolan.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.Hop;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.store.DesignFile;
import dev.portolan.ui.SampleDesigns;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingsTest {

    private final Catalog catalog = CatalogReader.shipped();

    static List<Design> samples() {
        return List.of(SampleDesigns.perimeter(), SampleDesigns.threeLegged(), SampleDesigns.wide());
    }

    private Drawing draw(Design design) {
        return draw(design, Analyzer.analyze(design, catalog));
    }

    private Drawing draw(Design design, Analysis analysis) {
        return Drawings.of(
                design,
                Arranger.complete(design, catalog),
                catalog,
                analysis,
                analysis.rules().counts());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void wallsStandInNobodysWay(Design design) {
        Drawing drawing = draw(design);
        List<WallShape> parts =
                drawing.walls().stream().flatMap(wall -> wall.parts().stream()).toList();
        for (WallShape wall : parts) {
            for (Drawing.ZoneShape zone : drawing.zones()) {
                assertFalse(
                        Boxes.overlap(wall.bar(), zone.box()),
                        wall.firewall().id() + " stands in " + zone.zone().id());
            }
            for (WallShape other : parts) {
                if (!other.equals(wall)) {
                    assertFalse(
                            Boxes.overlap(wall.bar(), other.bar()),
                            wall.firewall().id() + " " + wall.bar() + " stands on "
                                    + other.firewall().id() + " " + other.bar());
                }
            }
        }
    }

    @Test
    void chipsSayWhetherTheEditionKnowsTheirRole() {
        Design now = DesignFile.load(Path.of("catalog", "designs", "cmg-scale-set" + DesignFile.ENDING), catalog);
        assertEquals(Set.of(), unknown(now));
        Set<String> then = unknown(now.withEdition("cm-2007"));
        assertTrue(then.containsAll(Set.of("cloud-management-gateway", "domain-controller")), then.toString());
        assertFalse(then.contains("management-point"));
    }

    private Set<String> unknown(Design design) {
        return draw(design).cards().stream()
                .flatMap(card -> card.chips().stream())
                .filter(chip -> !chip.known())
                .map(Drawing.Chip::role)
                .collect(Collectors.toSet());
    }

    @Test
    void aWallStandsBetweenItsZonesAndCountsItsRules() {
        Design design = SampleDesigns.perimeter();
        Analysis analysis = Analyzer.analyze(design, catalog);
        Drawing drawing = draw(design, analysis);
        WallShape front = drawing.walls().getFirst();
        Box internet = drawing.zones().get(0).box();
        Box dmz = drawing.zones().get(1).box();

        assertTrue(front.upright());
        assertTrue(internet.right() < front.bar().x() && front.bar().right() < dmz.x());
        assertEquals(analysis.rules().at("fe").size(), front.badge());
        assertEquals(List.of(), front.arms());
    }

    @Test
    void aFirewallBetweenThreeZonesStandsWhereTheyMeet() {
        Drawing drawing = draw(SampleDesigns.threeLegged());
        WallShape wall = drawing.walls().getFirst();
        Box internet = drawing.zone("internet").orElseThrow().box();
        Box dmz = drawing.zone("dmz").orElseThrow().box();
        Box intranet = drawing.zone("intranet").orElseThrow().box();
        WallShape wing = wall.wings().getFirst();

        assertEquals(1, wall.wings().size());
        assertEquals(List.of(), wall.arms());
        assertTrue(wall.bar().x() > internet.right() && wall.bar().right() < Math.min(dmz.x(), intranet.x()));
        assertEquals(wall.bar().right(), wing.bar().x(), "they touch");
        assertTrue(wing.bar().y() > Math.min(dmz.bottom(), intranet.bottom()));
        assertTrue(wing.bar().bottom() < Math.max(dmz.y(), intranet.y()));
        assertTrue(wing.bar().right() >= Math.min(dmz.right(), intranet.right()), "nobody passes beside it");
        assertFalse(wing.gates().isEmpty());
        for (LinkShape link : drawing.links()) {
            boolean outside = link.fromHost().equals("Laptops") || link.toHost().equals("Laptops");
            link.gate("edge")
                    .ifPresent(gate -> assertEquals(
                            !outside, wing.bar().contains(gate.x(), gate.y()), link + " through the wrong part"));
        }
    }

    @Test
    void whereAnotherWallStandsThereIsNoWing() {
        Design three = SampleDesigns.threeLegged();
        List<Firewall> firewalls = new ArrayList<>(three.firewalls());
        firewalls.add(new Firewall("inner", List.of("dmz", "intranet")));
        Drawing drawing = draw(three.withFirewalls(firewalls));
        assertEquals(List.of(), drawing.walls().getFirst().wings());
    }

    @Test
    void everyFlowBetweenHostsIsInOneLinkThatPassesEveryWallOnItsRoute() {
        for (Design design : samples()) {
            Analysis analysis = Analyzer.analyze(design, catalog);
            Drawing drawing = draw(design, analysis);

            assertEquals(
                    analysis.flows().size(),
                    drawing.links().stream()
                            .mapToInt(link -> link.flows().size())
                            .sum());
            for (WallShape wall : drawing.walls()) {
                for (LinkShape link : drawing.links()) {
                    boolean passes = link.flows().getFirst().route().stream()
                            .anyMatch(
                                    hop -> hop.firewall().equals(wall.firewall().id()));
                    if (passes) {
                        Point gate = link.gate(wall.firewall().id()).orElseThrow();
                        WallShape part = wall.parts().stream()
                                .filter(each -> each.bar().contains(gate.x(), gate.y()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError(link + " passes beside its wall"));
                        assertTrue(
                                part.gates().stream()
                                        .anyMatch(open -> Math.hypot(
                                                        open.at().x() - gate.x(),
                                                        open.at().y() - gate.y())
                                                <= open.size() / 2),
                                link + " has no gate at " + gate + " among " + part.gates());
                    }
                }
            }
        }
    }

    @Test
    void linksStartAndEndAtTheEdgesOfTheirCards() {
        Drawing drawing = draw(SampleDesigns.wide());
        for (LinkShape link : drawing.links()) {
            assertTrue(onEdge(card(drawing, link.fromHost()), link.points().getFirst()));
            assertTrue(onEdge(card(drawing, link.toHost()), link.points().getLast()));
        }
    }

    @Test
    void behindEachGateAnArrowHeadPointsToTheHostThatAnswers() {
        for (Design design : List.of(SampleDesigns.perimeter(), SampleDesigns.threeLegged())) {
            Drawing drawing = draw(design);
            int behindGates = 0;
            for (LinkShape link : drawing.links()) {
                List<Hop> route = link.flows().getFirst().route();
                List<LinkShape.Head> heads = link.heads();
                assertEquals(1 + route.size(), heads.size(), link + " " + heads);
                assertEquals(link.points().getLast(), heads.getFirst().tip());
                for (int i = 0; i < route.size(); i++) {
                    Hop hop = route.get(i);
                    Point gate = link.gate(hop.firewall()).orElseThrow();
                    Point tip = heads.get(1 + i).tip();
                    Point ahead = Boxes.centre(
                            drawing.zone(hop.toZone()).orElseThrow().box());
                    Point back = Boxes.centre(
                            drawing.zone(hop.fromZone()).orElseThrow().box());
                    boolean level = Math.abs(tip.x() - gate.x()) > Math.abs(tip.y() - gate.y());
                    double way = level ? tip.x() - gate.x() : tip.y() - gate.y();
                    double wanted = level ? ahead.x() - back.x() : ahead.y() - back.y();
                    assertTrue(way * wanted > 0, link + " at " + hop + ": " + gate + " " + tip);
                    behindGates++;
                }
            }
            assertTrue(behindGates > 10, "links that cross: " + behindGates);
        }
    }

    private static Box card(Drawing drawing, String host) {
        return drawing.cards().stream()
                .filter(card -> card.host().id().equals(host))
                .findFirst()
                .orElseThrow()
                .box();
    }

    private static boolean onEdge(Box box, Point point) {
        boolean inside = box.contains(point.x(), point.y());
        boolean edge =
                point.x() == box.x() || point.x() == box.right() || point.y() == box.y() || point.y() == box.bottom();
        return inside && edge;
    }

    @Test
    void anOlderAnalysisLeavesOutWhatIsGone() {
        Design design = SampleDesigns.perimeter();
        Analysis old = Analyzer.analyze(design, catalog);
        Design smaller =
                design.withHosts(design.hosts().subList(1, design.hosts().size()));

        Drawing drawing = draw(smaller, old);

        assertTrue(drawing.links().stream().noneMatch(link -> link.fromHost().equals("Laptops")));
    }

    @Test
    void theDrawingIsTheSameEveryTime() {
        for (Design design : samples()) {
            assertEquals(draw(design), draw(design));
        }
    }
}
