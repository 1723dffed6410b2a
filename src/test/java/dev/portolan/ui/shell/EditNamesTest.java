package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.app.NewDesign;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Placement;
import dev.portolan.design.edit.Copies;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Intent;
import dev.portolan.diagram.Arranger;
import dev.portolan.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands behind Undo and Redo. */
final class EditNamesTest {

    private final Catalog catalog = CatalogReader.shipped();
    private final Design design = NewDesign.create(catalog, Messages.of("app", Locale.ENGLISH));
    private final EditNames names = new EditNames(catalog, Messages.of("shell", Locale.ENGLISH));

    private void assertName(String name, Edit edit) {
        assertEquals(name, names.of(edit, design));
    }

    @Test
    void namesWhatTheUserDid() {
        Host point = new Host("DMZ1", "dmz", "P01", List.of(new Placement("management-point")));
        assertName("Add Management point to DMZ", new Edit.AddHost(point, null));
        assertName("Move CM01 to DMZ", new Edit.MoveHosts(List.of(new Edit.Move("CM01", "dmz", null))));
        assertName("Move CM01", new Edit.MoveHosts(List.of(new Edit.Move("CM01", "intranet", null))));
        assertName("Remove firewall Front-end firewall", new Edit.RemoveFirewall("front-end"));
        assertName("Remove SQL Server from CM01", new Edit.RemoveRole("CM01", 1));
        assertName("Change edition to Current branch, January 2019", new Edit.SetEdition("cb-2019-01"));
    }

    @Test
    void namesWhatAFieldChanged() {
        assertName("Change description", new Edit.DescribeDesign("x"));
        assertName("Change zones of Front-end firewall", new Edit.SetFirewallZones("front-end", List.of()));
        assertName("Change site code P01 to KYO", new Edit.SetSiteCode("P01", "KYO"));
        assertName("Change addresses of CM01", new Edit.SetAddresses("CM01", List.of()));
        assertName("Change RPC ports of CM01", new Edit.SetDynamicPorts("CM01", List.of()));
        assertName("Change boundary groups of CM01", new Edit.SetBoundaryGroups("CM01", List.of()));
        assertName("Change domain controllers of CM01", new Edit.SetDomainControllers("CM01", List.of()));
        assertName(
                "Change 2 hosts",
                new Edit.Together(List.of(new Edit.SetHostCount("CM01", 1), new Edit.SetHostCount("CLIENTS", 1))));
    }

    @Test
    void namesWhatTheUserMeant() {
        Edit move = new Edit.MoveHosts(List.of(new Edit.Move("CM01", "intranet", null)));
        assertName("Align left", new Edit.Meant(Intent.ALIGN_LEFT, move));
        assertName("Align centres", new Edit.Meant(Intent.ALIGN_CENTRE, move));
        assertName("Align right", new Edit.Meant(Intent.ALIGN_RIGHT, move));
        assertName("Align top", new Edit.Meant(Intent.ALIGN_TOP, move));
        assertName("Align middles", new Edit.Meant(Intent.ALIGN_MIDDLE, move));
        assertName("Align bottom", new Edit.Meant(Intent.ALIGN_BOTTOM, move));
        assertName("Distribute horizontally", new Edit.Meant(Intent.DISTRIBUTE_ACROSS, move));
        assertName("Distribute vertically", new Edit.Meant(Intent.DISTRIBUTE_DOWN, move));
    }

    @Test
    void namesWhatIsCopiedAndShifted() {
        Edit arrange = new Edit.Arrange(Layout.NONE);
        Layout shown = Arranger.complete(design, catalog);
        Edit one = insert(shown, Set.of(), Set.of("CM01"));
        Edit two = insert(shown, Set.of(), Set.of("CM01", "CLIENTS"));
        Edit zone = insert(shown, Set.of("intranet"), Set.of());
        Edit mixed = insert(shown, Set.of("intranet"), Set.of("CLIENTS"));
        assertName("Duplicate CM02", new Edit.Meant(Intent.DUPLICATE, one));
        assertName("Paste 2 hosts", new Edit.Meant(Intent.PASTE, new Edit.Together(List.of(arrange, two))));
        assertName("Paste Intranet 2", new Edit.Meant(Intent.PASTE, zone));
        assertName("Paste 2 elements", new Edit.Meant(Intent.PASTE, mixed));
        assertName("Add CM02", one);
        assertName(
                "Paste Management point",
                new Edit.Meant(Intent.PASTE, new Edit.AddRole("CM01", new Placement("management-point"))));
        assertName("Cut CM01", new Edit.Meant(Intent.CUT, new Edit.RemoveHosts(List.of("CM01"))));
        assertName(
                "Cut 3 elements",
                new Edit.Meant(
                        Intent.CUT,
                        new Edit.Together(List.of(
                                new Edit.RemoveRole("CM01", 1),
                                new Edit.RemoveFirewall("front-end"),
                                new Edit.RemoveZone("dmz")))));
        assertName("Nudge CM01", new Edit.Nudge(Set.of(), Set.of("CM01"), 1, 0));
        assertName("Nudge 2 hosts", new Edit.Nudge(Set.of(), Set.of("CM01", "CLIENTS"), 1, 0));
        assertName(
                "Nudge 2 zones",
                new Edit.Together(List.of(arrange, new Edit.Nudge(Set.of("dmz", "intranet"), Set.of(), 1, 0))));
    }

    @Test
    void otherLanguagesQuoteTitles() {
        Edit one = new Edit.Nudge(Set.of(), Set.of("CM01"), 1, 0);
        Edit two = new Edit.Nudge(Set.of(), Set.of("CM01", "CLIENTS"), 1, 0);
        EditNames japanese = new EditNames(catalog, Messages.of("shell", Locale.JAPANESE));
        EditNames chinese = new EditNames(catalog, Messages.of("shell", Locale.TRADITIONAL_CHINESE));
        assertEquals("「CM01」を微調整", japanese.of(one, design));
        assertEquals("ホスト 2 台を微調整", japanese.of(two, design));
        assertEquals("微調「CM01」", chinese.of(one, design));
        assertEquals("微調 2 部主機", chinese.of(two, design));
    }

    private Edit insert(Layout shown, Set<String> zones, Set<String> hosts) {
        return new Edit.Insert(Copies.fitted(Copies.of(design, shown, zones, hosts), design));
    }

    @Test
    void writingDownPlacesIsNotTheName() {
        Edit arrange = new Edit.Arrange(Layout.NONE);
        assertName(
                "Add Fallback status point to CM01",
                new Edit.Together(List.of(arrange, new Edit.AddRole("CM01", new Placement("fallback-status-point")))));
        Host made = new Host("SRV1", "dmz", "P01", List.of());
        assertName(
                "Move SQL Server to SRV1",
                new Edit.Together(
                        List.of(arrange, new Edit.AddHost(made, null), new Edit.MoveRole("CM01", 1, "SRV1"))));
        assertName(
                "Remove 2 elements",
                new Edit.Together(List.of(arrange, new Edit.RemoveFirewall("front-end"), new Edit.RemoveZone("dmz"))));
        assertName("Lay out", arrange);
    }

    @Test
    void theSameDoneToSeveralIsCounted() {
        assertName(
                "Change site of 2 hosts",
                new Edit.Together(List.of(new Edit.SetHostSite("CM01", null), new Edit.SetHostSite("CLIENTS", null))));
        assertName(
                "Change who starts connections of 2 hosts",
                new Edit.Together(List.of(
                        new Edit.SetSiteServerInitiates("CM01", true),
                        new Edit.SetSiteServerInitiates("CLIENTS", true))));
        assertName(
                "Move 2 roles to %s".formatted("Internet clients"),
                new Edit.Together(List.of(
                        new Edit.Arrange(Layout.NONE),
                        new Edit.MoveRole("CM01", 1, "CLIENTS"),
                        new Edit.MoveRole("CM01", 0, "CLIENTS"))));
        assertName(
                "Change 2 roles",
                new Edit.Together(List.of(
                        new Edit.SetOption("CM01", 0, "passive", true),
                        new Edit.SetOption("CM01", 1, "sqlPort", 1434))));
    }
}
