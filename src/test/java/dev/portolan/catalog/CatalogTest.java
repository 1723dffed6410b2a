package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking things up in the catalog that ships. */
class CatalogTest {

    private final Catalog catalog = CatalogReader.shipped();

    @ParameterizedTest
    @CsvSource({
        "management-point, true",
        "distribution-point, true",
        "upstream-wsus-server, true",
        "cloud-management-gateway, true",
        "distribution-point-pxe, false",
        "cmg-vm-scale-set, false",
        "global-catalog-domain-controller, false",
        "management-pint, false"
    })
    void onlySomeEndpointsArePlaced(String id, boolean placed) {
        assertEquals(placed, catalog.role(id).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"en, Management point", "ja, 管理ポイント", "zh-TW, 管理點", "de, Management point"})
    void namesFollowTheLanguage(String language, String name) {
        assertEquals(
                name, catalog.endpoint("management-point").orElseThrow().names().in(Locale.forLanguageTag(language)));
    }

    @Test
    void anOptionKnowsItsDefault() {
        Endpoint gateway = catalog.role("cloud-management-gateway").orElseThrow();
        Option channel = gateway.option("channel").orElseThrow();
        assertEquals("https", channel.standard());
        assertEquals(
                List.of("tcp-tls"),
                channel.defaults().stream()
                        .filter(d -> d.when().test(path -> "classic"))
                        .map(Option.ConditionalValue::value)
                        .toList());
        assertTrue(gateway.option("colour").isEmpty());
    }

    @Test
    void supplementsJoinOnlyWhereTheyAreWanted() {
        Edition edition = catalog.edition("cb-2017-03").orElseThrow();
        assertFalse(edition.supplements().isEmpty());
        assertEquals(
                edition.tables().size() + edition.prose().size(),
                edition.connections(false).size());
        assertEquals(
                edition.connections(false).size() + edition.supplements().size(),
                edition.connections(true).size());
    }

    @ParameterizedTest
    @CsvSource({
        "cb-2017-03, supplement-scp-internet, https http",
        "cb-2025-12, supplement-scp-internet, https",
        "cb-2017-03, supplement-passive-site-server, ''",
        "cb-2019-01, supplement-passive-site-server, smb rpc-endpoint-mapper rpc-dynamic",
        "cb-2017-03, supplement-data-warehouse, ''",
        "cb-2017-03, supplement-cmg-content, ''",
        "cb-2019-01, supplement-cmg-content, https https"
    })
    void supplementsKeepToTheirEditions(String edition, String anchor, String services) {
        String found = catalog.edition(edition).orElseThrow().supplements().stream()
                .filter(c -> c.anchor().equals(anchor))
                .flatMap(c -> c.rows().stream())
                .map(PortUse::service)
                .collect(java.util.stream.Collectors.joining(" "));
        assertEquals(services, found);
    }

    @Test
    void anUnknownServiceIsNamed() {
        CatalogException e = assertThrows(CatalogException.class, () -> catalog.service("gopher"));
        assertTrue(e.getMessage().contains("gopher"));
    }

    @Test
    void anUnknownLimitIsNamed() {
        CatalogException e = assertThrows(CatalogException.class, () -> catalog.limit("sky"));
        assertTrue(e.getMessage().contains("sky"));
    }

    @Test
    void anIdThatStandsTwiceIsRefused() {
        Annotation twice = new Annotation("proxy", "Once.", false);
        CatalogException e = assertThrows(
                CatalogException.class,
                () -> new Catalog(List.of(), List.of(), List.of(twice, twice), List.of(), List.of(), List.of()));
        assertTrue(e.getMessage().contains("proxy"));
    }
}
