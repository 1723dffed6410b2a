package dev.portolan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.Designs;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ResultTest {

    private final Catalog catalog = CatalogReader.shipped();
    private final Design design = Designs.perimeter(
            "cb-2025-12",
            Designs.host("MP1", "dmz", "management-point"),
            Designs.host("DB1", "intranet", "sql-server"),
            Designs.host("SITE1", "intranet", "site-server"));

    @Test
    void rulesAreCountedForEveryFirewall() {
        Result result = Result.of(design, catalog);
        int rules = result.analysis().rules().size();
        assertTrue(rules > 0);
        assertEquals(Map.of("fe", 0, "be", rules), result.rules());
        assertTrue(result.isCounted());
    }

    @Test
    void theNextResultCountsAnew() {
        Result without = Result.of(design, catalog).after(design.withHosts(List.of()));
        assertEquals(Map.of("fe", 0, "be", 0), without.rules());
    }

    @Test
    void aDesignWithoutFirewallsIsCounted() {
        assertTrue(Result.of(design.withFirewalls(List.of()), catalog).isCounted());
    }

    @Test
    void noCountsMeanNotCounted() {
        assertFalse(new Result(Analyzer.analyze(design, catalog), List.of(), Map.of(), Duration.ZERO).isCounted());
    }
}
