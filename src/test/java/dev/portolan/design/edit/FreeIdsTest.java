package dev.portolan.design.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Settings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeIdsTest {

    private static final Design EMPTY = new Design(
            "", "", "e", List.of(), List.of(), List.of(), List.of(), Settings.DEFAULT, Layout.NONE, Extras.NONE);

    @Test
    void zonesAreCalledAfterTheirKind() {
        assertEquals("dmz", FreeIds.zone(EMPTY, ZoneKind.DMZ));
        Design one = EMPTY.withZones(List.of(new Zone("DMZ", ZoneKind.DMZ), new Zone("dmz-3", ZoneKind.DMZ)));
        assertEquals("dmz-2", FreeIds.zone(one, ZoneKind.DMZ));
        assertEquals("azure", FreeIds.zone(one, ZoneKind.AZURE));
    }

    @Test
    void hostsAndFirewallsAreCounted() {
        Design design = EMPTY.withZones(List.of(new Zone("a", ZoneKind.DMZ), new Zone("b", ZoneKind.DMZ)))
                .withHosts(List.of(
                        new Host("DMZ1", "a", null, List.of()),
                        new Host("dmz2", "a", null, List.of()),
                        new Host("DMZ4", "a", null, List.of())))
                .withFirewalls(List.of(new Firewall("firewall", List.of("a", "b"))));
        assertEquals("DMZ3", FreeIds.host(design, "DMZ"));
        assertEquals("SITE1", FreeIds.host(design, "SITE"));
        assertEquals("firewall-2", FreeIds.firewall(design));
        assertEquals("firewall", FreeIds.firewall(EMPTY));
    }

    @Test
    void hostsAreCountedAsOthersAre() {
        Design design = EMPTY.withZones(List.of(new Zone("a", ZoneKind.DMZ)))
                .withHosts(List.of(
                        new Host("DMZ01", "a", null, List.of()),
                        new Host("dmz02", "a", null, List.of()),
                        new Host("MP001", "a", null, List.of()),
                        new Host("SQL1", "a", null, List.of())));
        assertEquals("DMZ03", FreeIds.host(design, "DMZ"));
        assertEquals("MP002", FreeIds.host(design, "MP"));
        assertEquals("SQL2", FreeIds.host(design, "SQL"));
        assertEquals("SRV001", FreeIds.host(design, "SRV"));
    }

    @Test
    void siteCodesLastForTheLargestHierarchy() {
        assertEquals("CAS", FreeIds.site(EMPTY, SiteType.CENTRAL_ADMINISTRATION));
        assertEquals("P01", FreeIds.site(EMPTY, SiteType.PRIMARY));
        assertEquals("S01", FreeIds.site(EMPTY, SiteType.SECONDARY));
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            String code = FreeIds.site(EMPTY.withSites(sites), SiteType.SECONDARY);
            sites.add(new Site(code, SiteType.SECONDARY, null));
        }
        assertEquals("S02", sites.get(1).code());
        assertEquals("S2S", sites.get(99).code());
        assertTrue(sites.stream().allMatch(site -> site.code().length() == 3));
        assertEquals(
                "C01",
                FreeIds.site(
                        EMPTY.withSites(List.of(new Site("CAS", SiteType.PRIMARY, null))),
                        SiteType.CENTRAL_ADMINISTRATION));
    }
}
