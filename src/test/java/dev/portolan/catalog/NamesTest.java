package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in three languages: those of the articles, and none twice. */
class NamesTest {

    private final Catalog catalog = CatalogReader.shipped();

    private Map<String, Names> names(String kind) {
        Map<String, Names> names = new LinkedHashMap<>();
        switch (kind) {
            case "endpoints" -> catalog.endpoints().forEach(e -> names.put(e.id(), e.names()));
            case "services" -> catalog.services().forEach(s -> names.put(s.id(), s.names()));
            case "editions" -> catalog.editions().forEach(e -> names.put(e.id(), e.title()));
            default -> throw new IllegalArgumentException(kind);
        }
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {"endpoints", "services"})
    void asTheArticlesWriteThem(String kind) {
        Map<String, Names> names = names(kind);
        Transcription.names().path(kind).properties().forEach(e -> {
            Names ours = names.get(e.getKey());
            JsonNode theirs = e.getValue();
            assertTrue(ours != null, e.getKey() + " is not in the catalog");
            assertTrue(english(theirs).contains(ours.en()), e.getKey());
            assertEquals(theirs.path("ja").asText(), ours.ja(), e.getKey());
            assertEquals(theirs.path("zh-Hant").asText(), ours.zhHant(), e.getKey());
        });
    }

    @Test
    void editionsAreCalledByTheLanguageOfTheWindow() {
        Names title = catalog.edition("cb-2025-12").orElseThrow().title();
        assertEquals("Current branch, December 2025", title.in(Locale.ENGLISH));
        assertEquals("Current Branch、2025 年 12 月", title.in(Locale.JAPANESE));
        assertEquals("最新分支，2025 年 12 月", title.in(Locale.TRADITIONAL_CHINESE));
    }

    private static List<String> english(JsonNode names) {
        List<String> all = new ArrayList<>(List.of(names.path("en").asText()));
        names.path("variants").forEach(v -> all.add(v.asText()));
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"endpoints", "services", "editions"})
    void presentAndWithoutDuplicates(String kind) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE, Locale.TRADITIONAL_CHINESE)) {
            List<String> all =
                    names(kind).values().stream().map(n -> n.in(language)).toList();
            assertFalse(all.stream().anyMatch(String::isBlank));
            assertEquals(all.size(), new HashSet<>(all).size(), "a name stands twice in " + all);
        }
    }

    @Test
    void abbreviationsAreDistinct() {
        List<String> all =
                catalog.endpoints().stream().map(Endpoint::abbreviation).toList();
        assertEquals(all.size(), new HashSet<>(all).size(), "an abbreviation stands twice in " + all);
    }

    @Test
    void shortNamesAreShorter() {
        Stream<Service> shortened =
                catalog.services().stream().filter(s -> !s.brief().equals(s.names()));
        shortened.forEach(
                s -> assertTrue(s.brief().en().length() < s.names().en().length(), s.id()));
    }
}
