package dev.portolan.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import dev.portolan.ui.SampleDesigns;
import dev.portolan.ui.find.Hit.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinderTest {

    private final Design design = SampleDesigns.perimeter();
    private final Finder finder = new Finder(design, CatalogReader.shipped(), Locale.ENGLISH);

    private List<String> titles(String text, Kind kind) {
        return finder.find(text).stream()
                .filter(hit -> hit.kind() == kind)
                .map(hit -> hit.detail().isEmpty() ? hit.title() : hit.title() + " | " + hit.detail())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            dmz1;            HOST;     DMZ1 | DMZ
            roaming;         HOST;     Roaming laptops | Internet
            Laptops;         HOST;     Roaming laptops | Internet
            front;           FIREWALL; Front-end firewall | Internet · DMZ
            fe;              FIREWALL; Front-end firewall | Internet · DMZ
            intran;          ZONE;     Intranet
            p01;             SITE;     P01
            fsp;             ROLE;     Fallback status point | DMZ2 · DMZ
            fallback status; ROLE;     Fallback status point | DMZ2 · DMZ
            フォールバック;   ROLE;     Fallback status point | DMZ2 · DMZ
            後援狀態點;       ROLE;     Fallback status point | DMZ2 · DMZ
            ＦＳＰ;          ROLE;     Fallback status point | DMZ2 · DMZ
            mp dmz1;         ROLE;     Management point | DMZ1 · DMZ
            """)
    void finds(String text, Kind kind, String hit) {
        assertEquals(List.of(hit), titles(text, kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "nobody", "mp nobody"})
    void findsNothing(String text) {
        assertEquals(List.of(), finder.find(text));
    }

    @Test
    void aHostIsNotFoundForEachOfItsRoles() {
        assertEquals(List.of(), titles("dmz1", Kind.ROLE));
    }

    @Test
    void hitsStandByKindAndTheBestFirst() {
        assertEquals(
                List.of(new ZoneElement("dmz"), new HostElement("DMZ1"), new HostElement("DMZ2")),
                finder.find("dmz").stream()
                        .flatMap(hit -> hit.elements().stream())
                        .toList());
        assertEquals("MP1 | Intranet", titles("mp", Kind.HOST).getFirst());
        assertEquals("SUP1 | Intranet", titles("sup", Kind.HOST).getFirst());
        assertEquals(
                new FirewallElement("be"),
                finder.find("back-end firewall").getFirst().elements().getFirst());
    }

    @Test
    void aSiteMeansItsHosts() {
        Set<String> members = design.hosts().stream()
                .filter(host -> "P01".equals(host.site()))
                .map(Host::id)
                .collect(Collectors.toSet());
        Hit site = finder.find("P01").getFirst();
        assertEquals(
                members,
                site.elements().stream()
                        .map(element -> ((HostElement) element).id())
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyRoleOfADesignIsFoundByItsAbbreviation() {
        for (Host host : design.hosts()) {
            for (int i = 0; i < host.roles().size(); i++) {
                RoleElement role = new RoleElement(host.id(), i);
                String brief = CatalogReader.shipped()
                        .endpoint(host.roles().get(i).role())
                        .orElseThrow()
                        .abbreviation();
                assertTrue(
                        finder.find(brief).stream()
                                .anyMatch(hit -> hit.elements().equals(List.of(role))),
                        brief);
            }
        }
    }

    @Test
    void aRoleThatTheEditionDoesNotKnowIsMarked() {
        assertEquals(List.of(true), known("cb-2025-12"));
        assertEquals(List.of(false), known("cm-2007"));
    }

    private List<Boolean> known(String edition) {
        return new Finder(design.withEdition(edition), CatalogReader.shipped(), Locale.ENGLISH)
                .find("sms provider").stream()
                        .filter(hit -> hit.kind() == Kind.ROLE)
                        .map(Hit::known)
                        .toList();
    }
}
