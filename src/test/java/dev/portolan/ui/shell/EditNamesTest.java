package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.app.NewDesign;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Placement;
import dev.portolan.design.edit.Edit;
import dev.portolan.text.Messages;
import java.util.List;
import java.util.Locale;
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
        assertName("add Management point to DMZ", new Edit.AddHost(point, null));
        assertName("move CM01 to DMZ", new Edit.MoveHosts(List.of(new Edit.Move("CM01", "dmz", null))));
        assertName("move CM01", new Edit.MoveHosts(List.of(new Edit.Move("CM01", "intranet", null))));
        assertName("remove firewall Front-end firewall", new Edit.RemoveFirewall("front-end"));
        assertName("remove SQL Server from CM01", new Edit.RemoveRole("CM01", 1));
        assertName("change edition to Current branch, January 2019", new Edit.SetEdition("cb-2019-01"));
    }

    @Test
    void writingDownPlacesIsNotTheName() {
        Edit arrange = new Edit.Arrange(Layout.NONE);
        assertName(
                "add Fallback status point to CM01",
                new Edit.Together(List.of(arrange, new Edit.AddRole("CM01", new Placement("fallback-status-point")))));
        Host made = new Host("SRV1", "dmz", "P01", List.of());
        assertName(
                "move SQL Server to SRV1",
                new Edit.Together(
                        List.of(arrange, new Edit.AddHost(made, null), new Edit.MoveRole("CM01", 1, "SRV1"))));
        assertName(
                "remove 2 elements",
                new Edit.Together(List.of(arrange, new Edit.RemoveFirewall("front-end"), new Edit.RemoveZone("dmz"))));
        assertName("lay out", arrange);
    }
}
