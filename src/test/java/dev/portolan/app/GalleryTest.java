package dev.portolan.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.Crossing;
import dev.portolan.analysis.check.Checks;
import dev.portolan.analysis.check.Finding;
import dev.portolan.app.Gallery.Sample;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import dev.portolan.diagram.Arranger;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Drawing.ZoneShape;
import dev.portolan.diagram.Drawings;
import dev.portolan.diagram.LinkShape;
import dev.portolan.diagram.Metrics;
import dev.portolan.diagram.Point;
import dev.portolan.store.DesignFile;
import dev.portolan.store.DesignReader;
import dev.portolan.store.DesignWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The designs of the gallery: right, tidy, and in the language of the user. */
class GalleryTest {

    private static final Path FOLDER = Path.of("catalog", "designs");
    private static final Catalog CATALOG = CatalogReader.shipped();

    /** What is worth knowing of a design however it is drawn. */
    private static final Map<String, Set<String>> NOTES = Map.of("branch-deployment", Set.of("not-in-the-article"));

    static List<String> ids() {
        return Gallery.ids();
    }

    private static String text(String id) throws IOException {
        return Files.readString(FOLDER.resolve(id + DesignFile.ENDING));
    }

    private static Design design(String id) throws IOException {
        return new DesignReader(CATALOG).read(text(id));
    }

    @Test
    void everyFileIsOnOffer() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    new TreeSet<>(Gallery.ids()),
                    files.map(file -> file.getFileName().toString().replace(DesignFile.ENDING, ""))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aFileIsWrittenAsItWasRead(String id) throws IOException {
        assertEquals(text(id), DesignWriter.text(design(id)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aFileHoldsNoWordOfALanguage(String id) throws IOException {
        Design design = design(id);
        assertEquals(id, design.name());
        Set<String> words = new HashSet<>(Set.of(design.description()));
        design.zones().stream().map(Zone::name).forEach(words::add);
        design.firewalls().stream().map(Firewall::name).forEach(words::add);
        design.sites().stream().map(Site::name).forEach(words::add);
        design.hosts().stream().map(Host::name).forEach(words::add);
        assertEquals(Set.of(""), words);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nothingIsFoundThatCouldBeMended(String id) throws IOException {
        List<Finding> findings = Checks.run(Analyzer.analyze(design(id), CATALOG));
        assertEquals(
                NOTES.getOrDefault(id, Set.of()),
                findings.stream().map(Finding::id).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyFirewallIsCrossed(String id) throws IOException {
        Design design = design(id);
        Analysis analysis = Analyzer.analyze(design, CATALOG);
        design.firewalls()
                .forEach(firewall -> assertTrue(analysis.crossingCount(firewall.id()) > 0, () -> id + firewall.id()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everythingHasItsPlaceAndKeepsIt(String id) throws IOException {
        Design design = design(id);
        assertEquals(design.layout(), Arranger.complete(design, CATALOG));
        Stream.concat(
                        design.layout().zones().values().stream()
                                .flatMap(box -> Stream.of(box.x(), box.y(), box.width(), box.height())),
                        design.layout().hosts().values().stream().flatMap(spot -> Stream.of(spot.x(), spot.y())))
                .forEach(number -> assertEquals(0, number % Metrics.STEP, "not on the grid: " + number));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nothingLiesOnSomethingElse(String id) throws IOException {
        Drawing drawing = drawing(id);
        List<Box> zones = drawing.zones().stream().map(ZoneShape::box).toList();
        List<Box> cards = drawing.cards().stream().map(CardShape::box).toList();
        apart(zones, Metrics.GUTTER);
        apart(cards, Metrics.PADDING);
        for (Box card : cards) {
            assertTrue(
                    zones.stream().anyMatch(zone -> Boxes.holds(zone, Boxes.grown(card, Metrics.PADDING))),
                    () -> card + " is too near to the outline of its zone");
        }
    }

    private static void apart(List<Box> boxes, double gap) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(Boxes.closer(boxes.get(i), boxes.get(j), gap), boxes.get(i) + " and " + boxes.get(j));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyWallStandsBetweenItsZones(String id) throws IOException {
        Drawing drawing = drawing(id);
        for (WallShape wall : drawing.walls()) {
            assertEquals(List.of(), wall.arms(), wall.firewall().id());
            drawing.zones()
                    .forEach(zone -> assertFalse(
                            Boxes.overlap(wall.bar(), zone.box()),
                            () -> wall.firewall().id() + zone.zone().id()));
        }
    }

    private static Drawing drawing(String id) throws IOException {
        Design design = design(id);
        Analysis analysis = Analyzer.analyze(design, CATALOG);
        return Drawings.of(
                design, design.layout(), CATALOG, analysis, analysis.rules().counts());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void noFlowPassesThroughACardAndEachPassesItsGates(String id) throws IOException {
        Drawing drawing = drawing(id);
        for (LinkShape link : drawing.links()) {
            List<Point> points = link.points();
            for (int i = 1; i < points.size(); i++) {
                Point from = points.get(i - 1);
                Point to = points.get(i);
                drawing.cards().stream()
                        .filter(card -> !card.host().id().equals(link.fromHost())
                                && !card.host().id().equals(link.toHost()))
                        .forEach(card -> assertFalse(
                                Boxes.cuts(from, to, card.box()),
                                () -> link + " through " + card.host().id()));
            }
            link.flows().getFirst().route().forEach(hop -> {
                Point gate = link.gate(hop.firewall()).orElseThrow();
                WallShape wall = drawing.wall(hop.firewall()).orElseThrow();
                assertTrue(wall.bar().contains(gate.x(), gate.y()), () -> link + " beside its wall");
                assertTrue(
                        wall.gates().stream().anyMatch(open -> open.at().equals(gate)), () -> link + " without a gate");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "zh-Hant"})
    void everythingIsNamedInTheLanguageOfTheUser(String language) {
        List<Sample> samples = new Gallery(CATALOG, Locale.forLanguageTag(language)).samples();
        assertEquals(Gallery.BLANK, samples.getFirst().id());
        assertEquals(Gallery.ids(), samples.stream().skip(1).map(Sample::id).toList());
        assertEquals(
                samples.size(),
                samples.stream()
                        .map(sample -> sample.design().name())
                        .distinct()
                        .count());
        for (Sample sample : samples) {
            Design design = sample.design();
            assertAll(
                    sample.id(),
                    () -> assertNotEquals(sample.id(), design.name()),
                    () -> assertFalse(sample.sentence().isBlank()),
                    () -> design.zones().forEach(zone -> assertFalse(zone.name().isBlank(), zone.id())),
                    () -> design.firewalls()
                            .forEach(wall -> assertFalse(wall.name().isBlank(), wall.id())),
                    () -> design.hosts()
                            .forEach(host -> assertTrue(
                                    host.title().matches("[A-Z]+\\d+|[A-Z]\\d\\d[A-Z]+\\d+")
                                            != host.name().length() > 0,
                                    () -> host.id() + " is a server with a name, or a crowd without")));
        }
    }

    @Test
    void aTakenDesignDiffersFromItsFileInNamesOnly() throws IOException {
        for (Sample sample : new Gallery(CATALOG, Locale.JAPANESE).samples()) {
            if (!sample.id().equals(Gallery.BLANK)) {
                Design design = design(sample.id());
                assertEquals(sample.sentence(), sample.design().description());
                assertEquals(design.layout(), sample.design().layout());
                assertEquals(design.sites(), sample.design().sites());
                assertEquals(design.edition(), sample.design().edition());
                assertEquals(
                        Analyzer.analyze(design, CATALOG).crossings().size(),
                        Analyzer.analyze(sample.design(), CATALOG).crossings().size());
            }
        }
    }

    /** What the sentence of the design promises. */
    @Test
    void whereTheSiteServerStartsLittleComesIn() throws IOException {
        assertEquals(
                Set.of(
                        "distribution-point > management-point",
                        "management-point > sql-server",
                        "software-update-point > software-update-point"),
                crossings("ibcm-site-server-starts").stream()
                        .filter(crossing -> crossing.toZone().equals("intranet"))
                        .filter(crossing -> crossing.flow().phase().equals("operation"))
                        .map(crossing -> crossing.flow().fromRole() + " > "
                                + crossing.flow().toRole())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmg-classic", "cmg-scale-set"})
    void nothingComesInThroughAGateway(String id) throws IOException {
        List<Crossing> crossings = crossings(id);
        assertEquals(
                List.of(),
                crossings.stream()
                        .filter(crossing -> crossing.toZone().equals("intranet"))
                        .toList());
        assertTrue(crossings.stream()
                .anyMatch(crossing -> crossing.flow().fromRole().equals("cmg-connection-point")));
    }

    private static List<Crossing> crossings(String id) throws IOException {
        return Analyzer.analyze(design(id), CATALOG).crossings();
    }
}
