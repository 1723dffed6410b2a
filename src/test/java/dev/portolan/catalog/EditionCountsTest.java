package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that each article comes to when its sections and table rows are counted. */
class EditionCountsTest {

    private final Catalog catalog = CatalogReader.shipped();

    @ParameterizedTest
    @CsvSource({"cm-2007, 31, 0, 32", "cb-2017-03, 48, 14, 123", "cb-2019-01, 54, 14, 132", "cb-2025-12, 55, 14, 142"})
    void sectionsAndRows(String id, long oneWay, long twoWay, long rows) {
        Edition edition = catalog.edition(id).orElseThrow();
        assertEquals(oneWay, count(edition, Initiation.FROM));
        assertEquals(twoWay, count(edition, Initiation.EITHER));
        assertEquals(oneWay + twoWay, edition.tables().size());
        assertEquals(
                rows, edition.tables().stream().mapToLong(c -> c.rows().size()).sum());
    }

    private static long count(Edition edition, Initiation initiation) {
        return edition.tables().stream()
                .filter(c -> c.initiation() == initiation)
                .count();
    }

    /** The rows of six installation methods, and those that the text about internet-based clients comes to. */
    @ParameterizedTest
    @CsvSource({"client-deployment-ports-cm-2007, 20", "ibcm-ports-cm-2007, 12"})
    void rowsOfEachArticle(String source, long rows) {
        assertEquals(
                rows,
                catalog.edition("cm-2007").orElseThrow().tables().stream()
                        .filter(c -> c.article().source().equals(source))
                        .mapToLong(c -> c.rows().size())
                        .sum());
    }

    @Test
    void editionsAreOldestFirst() {
        assertEquals(
                CatalogFiles.EDITIONS,
                catalog.editions().stream().map(Edition::id).toList());
        assertEquals(
                catalog.editions().stream()
                        .map(Edition::date)
                        .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                        .toList(),
                catalog.editions().stream().map(Edition::date).toList());
    }
}
