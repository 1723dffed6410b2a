package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Connection.Origin;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a folder of the user adds to the catalog. */
class OwnCatalogTest {

    private final Catalog shipped = CatalogReader.shipped();
    private final Catalog catalog = CatalogReader.with(OwnFiles.EXAMPLE);

    @TempDir
    Path folder;

    private Edition edition(String id) {
        return catalog.edition(id).orElseThrow();
    }

    private static List<String> anchors(List<Connection> connections) {
        return connections.stream().map(Connection::anchor).toList();
    }

    @Test
    void nothingThatShipsIsOtherwise() {
        for (Endpoint endpoint : shipped.endpoints()) {
            Endpoint same = catalog.endpoint(endpoint.id()).orElseThrow();
            assertEquals(endpoint.options().size(), same.options().size());
            assertFalse(same.own());
        }
        for (Edition edition : shipped.editions()) {
            Edition same = edition(edition.id());
            assertEquals(edition.tables(), same.tables());
            assertEquals(edition.prose(), same.prose());
            assertEquals(edition.supplements(), same.supplements());
            assertEquals(List.of(), edition.added());
            assertFalse(same.own());
        }
        assertTrue(catalog.services().containsAll(shipped.services()));
    }

    @Test
    void aRoleNeedsLittle() {
        Endpoint role = catalog.role("jump-host").orElseThrow();
        assertTrue(role.own());
        assertEquals("Jump host", role.names().in(Locale.JAPANESE));
        assertEquals("Jump", role.abbreviation());
        assertEquals(List.of(), role.siteTypes());
        assertEquals(catalog.editions().stream().map(Edition::id).toList(), role.editions());
        assertEquals(5900, role.option("screenPort").orElseThrow().standard());
        OwnFiles.write(folder, "endpoints.json", """
                {"endpoints": [{"id": "probe", "kind": "service", "names": "Probe of our network team"}]}
                """);
        Endpoint bare = CatalogReader.with(folder).role("probe").orElseThrow();
        assertEquals("own", bare.icon());
        assertEquals("Probe of our ne…", bare.abbreviation());
        assertEquals(List.of("intranet", "dmz", "internet", "azure"), bare.zoneKinds());
    }

    @Test
    void aNameInOneLanguageServesForAll() {
        Service service = catalog.service("remote-screen");
        assertTrue(service.own());
        assertEquals("リモート画面", service.names().in(Locale.JAPANESE));
        assertEquals("Remote screen", service.brief().in(Locale.TRADITIONAL_CHINESE));
    }

    @Test
    void connectionsJoinTheEditionsThatTheyName() {
        assertEquals(List.of("own-remote-screen"), anchors(edition("cb-2017-03").added()));
        assertEquals(
                List.of("own-remote-screen", "own-configuration-manager-console--jump-host"),
                anchors(edition("cb-2025-12").added()));
        Connection added = edition("cb-2025-12").added().getFirst();
        assertEquals(Origin.USER, added.origin());
        assertNull(added.article(), "no article says it");
        assertEquals("any", added.scope().id());
        assertEquals(Initiation.FROM, added.initiation());
        assertEquals("The help desk looks at the screen of a user.", added.purpose());
        assertEquals("5900", added.rows().getFirst().tcp().text());
        assertTrue(edition("cb-2025-12").connections(false).contains(added), "with supplements or without");
    }

    @Test
    void whatAnEditionTakesOverKeepsItsArticleWithTheDateOfThat() {
        Article base = edition("cb-2025-12").article();
        assertEquals(LocalDate.of(2025, 12, 8), base.date());
        Edition own = edition("cb-2026-06");
        assertEquals(LocalDate.of(2026, 6, 30), own.date());
        for (Connection section : own.tables()) {
            assertEquals(section.own() ? null : base, section.article(), section.anchor());
        }
        OwnFiles.write(folder, "editions/next.json", """
                {"id": "next", "extends": "cb-2025-12", "title": "Next", "date": "2027-01-31",
                 "article": "Ports of next year", "without": ["BKMK_PortsAI"]}
                """);
        Edition next = CatalogReader.with(folder).edition("next").orElseThrow();
        assertEquals(new Article("Ports of next year", "next", LocalDate.of(2027, 1, 31)), next.article());
        assertEquals(List.of(next.article(), base), next.articles().subList(0, 2));
    }

    @Test
    void anEditionThatExtendsAnotherSaysWhatThatSaysButForItsOwn() {
        Edition base = edition("cb-2025-12");
        Edition own = edition("cb-2026-06");
        assertTrue(own.own());
        assertEquals(base.footnotes(), own.footnotes());
        assertEquals(base.prose(), own.prose());
        assertEquals(base.supplements(), own.supplements());
        assertEquals(base.added(), own.added());
        assertEquals(base.tables().size() - 2, own.tables().size());
        assertEquals(
                List.of("BKMK_PortsConsole-Client"),
                anchors(own.tables().stream()
                        .filter(c -> c.origin() == Origin.USER)
                        .toList()));
        assertEquals(
                anchors(base.tables()).subList(2, base.tables().size()),
                anchors(own.tables()),
                "a section that is replaced keeps its place");
        for (Endpoint endpoint : catalog.endpoints()) {
            assertEquals(
                    endpoint.editions().contains("cb-2025-12"),
                    endpoint.editions().contains("cb-2026-06"),
                    endpoint.id());
        }
        assertEquals(own, catalog.newest());
    }

    @Test
    void whatHoldsUnderAnEditionHoldsUnderItsHeirs() {
        OwnFiles.write(folder, "editions/cb-2019-10.json", """
                {"id": "cb-2019-10", "extends": "cb-2019-01", "title": "October 2019", "date": "2019-10-01"}
                """);
        Option deployment = CatalogReader.with(folder)
                .role("cloud-management-gateway")
                .flatMap(role -> role.option("deployment"))
                .orElseThrow();
        assertEquals(
                List.of(true),
                deployment.defaults().stream()
                        .map(d -> d.when().test(path -> "cb-2019-10"))
                        .toList());
    }

    @Test
    void aWholeEditionKnowsTheRolesThatItNames() {
        OwnFiles.write(folder, "editions/lab.json", """
                {"id": "lab", "title": "Our laboratory", "date": "2026-01-31",
                 "footnotes": {"1": "As agreed with the network team."},
                 "connections": [
                   {"anchor": "lab-pxe", "from": "client", "to": "distribution-point-pxe", "notes": [1],
                    "purpose": "client--distribution-point",
                    "rows": [{"service": "tftp", "udp": 69}]}]}
                """);
        Catalog lab = CatalogReader.with(folder);
        assertEquals(
                List.of("client", "distribution-point", "distribution-point-pxe"),
                lab.endpoints().stream()
                        .filter(e -> e.editions().contains("lab"))
                        .map(Endpoint::id)
                        .sorted()
                        .toList());
        Edition edition = lab.edition("lab").orElseThrow();
        assertEquals(List.of(), edition.supplements());
        assertEquals(
                lab.edition("cb-2025-12").orElseThrow().connections(true).stream()
                        .filter(c -> c.to().equals("distribution-point"))
                        .filter(c -> c.from().equals("client"))
                        .map(Connection::purpose)
                        .findFirst()
                        .orElseThrow(),
                edition.tables().getFirst().purpose());
    }

    @Test
    void purposesScopesAndAnnotationsMayBeNamed() {
        OwnFiles.write(folder, "purposes.json", """
                {"purposes": [{"id": "own-help", "text": "Helps."}]}
                """);
        OwnFiles.write(folder, "scopes.json", """
                {"scopes": [{"id": "own-pull", "reach": "named", "named": "sources", "text": "it names this one"}]}
                """);
        OwnFiles.write(folder, "annotations.json", """
                {"annotations": [{"id": "own-remark", "direction": "back", "text": "Ask first."}]}
                """);
        OwnFiles.write(folder, "connections.json", """
                {"connections": [{"from": "pull-distribution-point", "to": "distribution-point", "scope": "own-pull",
                  "purpose": "own-help", "rows": [{"service": "http", "tcp": "80", "annotations": ["own-remark"]}]}]}
                """);
        Catalog read = CatalogReader.with(folder);
        Connection c = read.newest().added().getFirst();
        assertEquals("Helps.", c.purpose());
        assertEquals(Scope.Reach.NAMED, c.scope().reach());
        assertTrue(read.annotation("own-remark").orElseThrow().backOnly());
    }

    @Test
    void aListMayBeEmpty() {
        OwnFiles.write(folder, "connections.json", "{\"connections\": []}");
        OwnFiles.write(folder, "endpoints.json", "{\"endpoints\": []}");
        OwnFiles.write(folder, "editions/lab.json", """
                {"id": "lab", "extends": "cb-2025-12", "title": "Lab", "date": "2026-01-01", "connections": []}
                """);
        Catalog read = CatalogReader.with(folder);
        assertEquals(List.of(), read.newest().added());
        assertEquals(
                shipped.newest().tables().size(),
                read.edition("lab").orElseThrow().tables().size());
    }

    /** All that ships is of a shape that a user may write: no key of the shipped files is unknown there. */
    @ParameterizedTest
    @CsvSource({
        "endpoints.json",
        "services.json",
        "purposes.json",
        "scopes.json",
        "annotations.json",
        "editions/cb-2017-03.json",
        "editions/cb-2019-01.json",
        "editions/cb-2025-12.json"
    })
    void whatShipsMayBeWritten(String file) {
        CatalogException e = assertThrows(CatalogException.class, () -> {
            OwnFiles.write(folder, file, CatalogFiles.text(file));
            CatalogReader.with(folder);
        });
        assertTrue(e.getMessage().contains("ships with Portolan"), e.getMessage());
        long faults = ids(file) + editionsToCome(file);
        assertTrue(
                faults == 1 || e.getMessage().endsWith("(and " + (faults - 1) + " more in this folder)"),
                e.getMessage());
    }

    private static long ids(String file) {
        return file.startsWith("editions/")
                ? 1
                : CatalogFiles.ids(file, file.replace(".json", "")).size();
    }

    /** Endpoints may be there before the edition that knows them. */
    private long editionsToCome(String file) {
        return CatalogFiles.items(file, "endpoints")
                .flatMap(endpoint -> endpoint.path("editions").valueStream())
                .filter(edition -> shipped.edition(edition.asText()).isEmpty())
                .count();
    }
}
