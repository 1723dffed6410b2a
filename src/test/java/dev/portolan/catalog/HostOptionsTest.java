package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Placement;
import dev.portolan.design.Settings;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Editor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every option of the catalog that names hosts lets go of a host that is removed. */
final class HostOptionsTest {

    @Test
    void aRemovedHostIsNamedNoMore() {
        for (Endpoint endpoint : CatalogReader.shipped().endpoints()) {
            for (Option option : endpoint.options()) {
                switch (option.type()) {
                    case HOST -> assertForgotten(endpoint, option, "GONE");
                    case HOSTS -> assertForgotten(endpoint, option, List.of("GONE"));
                    case CHOICE, CHOICES, FLAG, PORT, COUNT, TEXT -> {}
                }
            }
        }
    }

    private static void assertForgotten(Endpoint endpoint, Option option, Object value) {
        Placement naming = new Placement(endpoint.id()).with(option.id(), value);
        Design design = new Design(
                "",
                "",
                "cb-2025-12",
                List.of(new Zone("z", ZoneKind.INTRANET)),
                List.of(),
                List.of(),
                List.of(new Host("GONE", "z", null, List.of()), new Host("STAYS", "z", null, List.of(naming))),
                Settings.DEFAULT,
                Layout.NONE,
                Extras.NONE);
        Design after = Editor.apply(design, new Edit.RemoveHosts(List.of("GONE")));
        assertEquals(
                new Placement(endpoint.id()),
                after.hosts().getFirst().roles().getFirst(),
                endpoint.id() + " " + option.id());
    }
}
