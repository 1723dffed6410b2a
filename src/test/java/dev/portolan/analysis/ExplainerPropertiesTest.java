package dev.portolan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Endpoint;
import dev.portolan.catalog.Initiation;
import dev.portolan.catalog.PortUse;
import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.Settings;
import dev.portolan.store.DesignReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is explained is what was computed, and whatever does not flow has something in its way. */
final class ExplainerPropertiesTest {

    private static final int DESIGNS = 80;

    private final Catalog catalog = CatalogReader.shipped();
    private final Set<Object> ways = new HashSet<>();

    @Test
    void everyPairOfHostsIsExplained() throws IOException {
        RandomTopologies random = new RandomTopologies(catalog, 20_261_124);
        Random chance = new Random(5);
        for (int i = 0; i < DESIGNS; i++) {
            Design design = grouped(random.next(), chance);
            if (i % 3 == 0) {
                design = design.withSettings(new Settings(List.of(), false, Extras.NONE));
            }
            explain(Analyzer.analyze(design, catalog), "design " + i);
        }
        for (Path file : scenarios()) {
            explain(Analyzer.analyze(new DesignReader(catalog).read(file), catalog), file.toString());
        }
        for (Class<?> obstacle : Obstacle.class.getPermittedSubclasses()) {
            assertTrue(ways.contains(obstacle), obstacle + " never happens");
        }
        for (Meeting meeting : Meeting.values()) {
            boolean tooRare = meeting == Meeting.OTHER_PLACEMENT; // RefusalsTest has it
            assertTrue(tooRare || ways.contains(meeting), meeting + " never happens");
        }
    }

    private static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".portolan.json"))
                    .sorted()
                    .toList();
        }
    }

    /** Some hosts in boundary groups. */
    private static Design grouped(Design design, Random chance) {
        List<Host> hosts = new ArrayList<>();
        for (Host host : design.hosts()) {
            List<String> groups = chance.nextInt(4) > 0 ? List.of("BG" + chance.nextInt(4) / 3) : List.of();
            hosts.add(Designs.grouped(host, groups));
        }
        return design.withHosts(hosts);
    }

    private void explain(Analysis analysis, String name) {
        Map<List<String>, List<String>> computed = new HashMap<>();
        analysis.flows()
                .forEach(flow -> computed.computeIfAbsent(
                                List.of(flow.fromHost(), flow.toHost()), pair -> new ArrayList<>())
                        .add(line(flow)));
        Explainer explainer = new Explainer(analysis);
        for (Host from : analysis.design().hosts()) {
            for (Host to : analysis.design().hosts()) {
                String pair = name + " " + from.id() + " " + to.id();
                Conversation said = explainer.between(from, to);
                assertEquals(
                        computed.getOrDefault(List.of(from.id(), to.id()), List.of()),
                        said.flows().stream().map(e -> line(e.flow())).toList(),
                        pair);
                said.flows().forEach(explained -> {
                    assertTrue(explained.meeting().meets(), pair);
                    ways.add(explained.meeting());
                });
                said.refusals().forEach(refusal -> note(refusal, pair));
                everyConnectionIsAnswered(analysis, said, pair);
            }
        }
    }

    private void note(Refusal refusal, String pair) {
        ways.add(refusal.obstacle().getClass());
        if (refusal.obstacle() instanceof Obstacle.Apart apart) {
            assertTrue(!apart.meeting().meets(), pair);
            ways.add(apart.meeting());
        }
    }

    private void everyConnectionIsAnswered(Analysis analysis, Conversation said, String pair) {
        Set<String> answered = new HashSet<>();
        said.flows().forEach(e -> {
            Flow flow = e.flow();
            answered.add(key(flow.connection().anchor(), flow.row(), flow.fromRole(), flow.toRole()));
        });
        said.refusals()
                .forEach(refusal -> answered.add(key(
                        refusal.connection().anchor(),
                        refusal.row(),
                        refusal.from().role(),
                        refusal.to().role())));
        for (Connection connection : analysis.edition().connections(true)) {
            for (PortUse row : connection.rows()) {
                for (Placement start : said.from().roles()) {
                    for (Placement answer : said.to().roles()) {
                        boolean forward = faces(connection.from(), start) && faces(connection.to(), answer);
                        boolean back = row.initiation() == Initiation.EITHER
                                && faces(connection.from(), answer)
                                && faces(connection.to(), start);
                        String key = key(connection.anchor(), row, start.role(), answer.role());
                        assertTrue(!(forward || back) || answered.contains(key), pair + " " + key);
                    }
                }
            }
        }
    }

    private boolean faces(String endpoint, Placement placement) {
        return catalog.role(placement.role()).isPresent()
                && catalog.endpoint(endpoint).map(Endpoint::faces).orElse(List.of()).stream()
                        .anyMatch(face -> face.role().equals(placement.role()));
    }

    private static String key(String anchor, PortUse row, String from, String to) {
        return String.join(
                " ", anchor, row.service(), row.phase().word(), row.need().word(), from, to);
    }

    private static String line(Flow flow) {
        return String.join(
                " ",
                flow.fromRole(),
                flow.toRole(),
                flow.service(),
                flow.transport().name(),
                flow.ports().toString(),
                flow.anchor(),
                flow.phase(),
                flow.need(),
                flow.route().toString());
    }
}
