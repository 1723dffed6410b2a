package dev.portolan.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.CatalogReader;
import dev.portolan.catalog.Endpoint;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteFilterTest {

    @ParameterizedTest
    @CsvSource({
        "management po, en, management-point",
        "MANAGEMENT-POINT, en, management-point",
        "FSP, en, fallback-status-point",
        "point  fallback, en, fallback-status-point",
        "フォールバック, ja, fallback-status-point",
        "fallback, ja, fallback-status-point",
        "後援, zh-Hant, fallback-status-point",
        "nothing like it, en, ''",
    })
    void findsByIdAbbreviationAndName(String query, String language, String expected) {
        PaletteFilter filter = new PaletteFilter(query, Locale.forLanguageTag(language));
        List<String> found = CatalogReader.shipped().endpoints().stream()
                .filter(Endpoint::placeable)
                .filter(filter::matches)
                .map(Endpoint::id)
                .toList();

        assertEquals(expected.isEmpty() ? List.of() : List.of(expected), found);
    }
}
