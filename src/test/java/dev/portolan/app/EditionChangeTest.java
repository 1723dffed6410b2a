package dev.portolan.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.AnalysisDiff;
import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.check.Finding;
import dev.portolan.analysis.check.Subject;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.catalog.Edition;
import dev.portolan.design.Design;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Editor;
import dev.portolan.store.DesignFile;
import dev.portolan.store.DesignReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class EditionChangeTest {

    private static final Path DESIGNS = Path.of("catalog", "designs");

    private final Catalog catalog = CatalogReader.shipped();

    static List<Path> designs() throws IOException {
        try (Stream<Path> files = Files.list(DESIGNS)) {
            return files.sorted().toList();
        }
    }

    private EditionChange change(Design design, String edition) {
        return EditionChange.of(
                Analyzer.analyze(design, catalog), Analyzer.analyze(design.withEdition(edition), catalog));
    }

    private Design design(String id) {
        return new DesignReader(catalog).read(DESIGNS.resolve(id + DesignFile.ENDING));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void throughEveryEditionAndBackTheFileIsTheSameByteForByte(Path file, @TempDir Path folder) throws IOException {
        Design first = new DesignReader(catalog).read(file);
        Path before = folder.resolve("before.portolan.json");
        DesignFile.save(before, first);
        for (Edition edition : catalog.editions()) {
            Path between = folder.resolve("between.portolan.json");
            DesignFile.save(between, Editor.apply(first, new Edit.SetEdition(edition.id())));
            Design there = new DesignReader(catalog).read(between);
            assertEquals(edition.id(), there.edition());
            Path after = folder.resolve("after.portolan.json");
            DesignFile.save(after, Editor.apply(there, new Edit.SetEdition(first.edition())));
            assertArrayEquals(Files.readAllBytes(before), Files.readAllBytes(after), edition.id());
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void theWayBackIsTheWayThereTurnedRound(Path file) {
        Design design = new DesignReader(catalog).read(file);
        for (Edition edition : catalog.editions()) {
            EditionChange there = change(design, edition.id());
            EditionChange back = change(design.withEdition(edition.id()), design.edition());
            assertEquals(
                    there.forgotten().stream()
                            .map(EditionChange.RolesOfHost::roles)
                            .toList(),
                    back.remembered().stream()
                            .map(EditionChange.RolesOfHost::roles)
                            .toList());
            assertEquals(opened(there.rules()), closed(back.rules()));
            assertEquals(closed(there.rules()), opened(back.rules()));
        }
    }

    private static List<String> opened(AnalysisDiff diff) {
        return diff.firewalls().stream()
                .flatMap(firewall -> firewall.open().stream().map(rule -> firewall.firewall() + rule.id()))
                .sorted()
                .toList();
    }

    private static List<String> closed(AnalysisDiff diff) {
        return diff.firewalls().stream()
                .flatMap(firewall -> firewall.close().stream().map(rule -> firewall.firewall() + rule.id()))
                .sorted()
                .toList();
    }

    @Test
    void whatConfigurationManager2007DoesNotKnowIsNamedHostByHost() {
        Design gateway = design("cmg-scale-set");
        EditionChange change = change(gateway, "cm-2007");
        assertFalse(change.isHarmless());
        assertNotEquals(List.of(), change.forgotten());
        assertEquals(List.of(), change.remembered());
        for (EditionChange.RolesOfHost some : change.forgotten()) {
            assertEquals(gateway.host(some.host().id()).orElseThrow(), some.host());
            assertTrue(some.roles().stream().noneMatch(role -> catalog.knows("cm-2007", role)));
        }
        assertTrue(change.forgotten().stream().anyMatch(some -> some.roles().contains("cloud-management-gateway")));
    }

    @Test
    void eachForgottenRoleIsAFindingAfterwards() {
        Design gateway = design("cmg-scale-set");
        EditionChange change = change(gateway, "cm-2007");
        Result after = Result.of(gateway.withEdition("cm-2007"), catalog);
        List<String> marked = after.findings().stream()
                .filter(finding -> finding.id().equals("role-not-in-edition"))
                .map(Finding::elements)
                .map(List::getFirst)
                .map(Subject::id)
                .sorted()
                .toList();
        List<String> forgotten = change.forgotten().stream()
                .flatMap(some -> some.roles().stream().map(role -> some.host().id()))
                .sorted(Comparator.naturalOrder())
                .toList();
        assertEquals(forgotten, marked);
    }

    @Test
    void theNumbersAreThoseOfTheTwoRuleBooks() {
        EditionChange change = change(design("ibcm"), "cb-2017-03");
        change.rules().firewalls().forEach(firewall -> {
            if (firewall.isEmpty()) {
                assertEquals(change.before().rules().at(firewall.firewall()).size(), firewall.unchanged());
            }
        });
        assertEquals(AnalysisDiff.of(change.before(), change.after()), change.rules());
    }

    @Test
    void anEditionThatChangesNothingIsHarmless() {
        Design design = design("single-primary");
        EditionChange same = change(design, design.edition());
        assertTrue(same.isHarmless());
        assertEquals(List.of(), same.firewalls());
    }
}
