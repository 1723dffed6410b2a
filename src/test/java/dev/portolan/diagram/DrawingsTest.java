package dev.portolan.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.ui.SampleDesigns;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingsTest {

    private final Catalog catalog = CatalogReader.shipped();

    static List<Design> samples() {
        return List.of(SampleDesigns.perimeter(), SampleDesigns.wide());
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
        for (WallShape wall : drawing.walls()) {
            for (Drawing.ZoneShape zone : drawing.zones()) {
                assertFalse(
                        Boxes.overlap(wall.bar(), zone.box()),
                        wall.firewall().id() + " stands in " + zone.zone().id());
            }
            for (WallShape other : drawing.walls()) {
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
                        assertTrue(wall.bar().contains(gate.x(), gate.y()), link + " passes beside its wall");
                        assertTrue(
                                wall.gates().stream()
                                        .anyMatch(open -> Math.hypot(
                                                        open.at().x() - gate.x(),
                                                        open.at().y() - gate.y())
                                                <= open.size() / 2),
                                link + " has no gate at " + gate + " among " + wall.gates());
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

    @Test
    void labelsAtAWallDoNotLieOnEachOther() {
        Drawing drawing = draw(SampleDesigns.perimeter());
        WallShape back = drawing.walls().get(1);
        List<GateLabels.Wish> wishes = drawing.links().stream()
                .flatMap(link -> link.gate(back.firewall().id()).stream())
                .map(at -> new GateLabels.Wish(at, 40, 16))
                .toList();

        List<Box> boxes = GateLabels.apart(back, wishes);

        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(Boxes.overlap(boxes.get(i), boxes.get(j)));
            }
        }
    }
}
