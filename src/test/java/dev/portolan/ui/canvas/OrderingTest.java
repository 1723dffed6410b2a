package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Layout;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Editor;
import dev.portolan.design.edit.Intent;
import dev.portolan.diagram.Alignment;
import dev.portolan.diagram.Arranger;
import dev.portolan.diagram.Places;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import dev.portolan.ui.SampleDesigns;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Aligning what is selected: each line of the truth table of {@link Ordering}. */
class OrderingTest {

    private static final List<Element> HOSTS = List.of(
            new HostElement("SITE1"), new HostElement("SQL1"), new HostElement("MP1"), new RoleElement("DC1", 0));
    private static final List<Element> ZONES = List.of(new ZoneElement("dmz"), new ZoneElement("intranet"));

    private final Design design = SampleDesigns.perimeter();

    private Design ragged() {
        Layout shown = Arranger.complete(design, CatalogReader.shipped());
        return design.withLayout(shown.withZone("intranet", new Layout.Box(700, 0, 1200, 900))
                .withHost("SITE1", new Layout.Spot(20, 40))
                .withHost("SQL1", new Layout.Spot(300, 220))
                .withHost("MP1", new Layout.Spot(850, 550)));
    }

    private Edit edit(Design of, Alignment how, List<Element> chosen) {
        return new Ordering(new Proposals(
                        new Places(of, Arranger.complete(of, CatalogReader.shipped())), CatalogReader.shipped()))
                .edit(how, chosen);
    }

    @Test
    void hostsAreAlignedInOneStepThatSaysSo() {
        Edit edit = edit(ragged(), Alignment.TOP, HOSTS);
        assertEquals(Intent.ALIGN_TOP, edit instanceof Edit.Meant(var intent, var inner) ? intent : null);

        Layout after = Arranger.complete(Editor.apply(ragged(), edit), CatalogReader.shipped());
        assertEquals(after.hosts().get("SITE1").y(), after.hosts().get("SQL1").y());
        assertEquals(after.hosts().get("SITE1").y(), after.hosts().get("MP1").y());
        assertEquals(
                Arranger.complete(ragged(), CatalogReader.shipped()).hosts().get("DC1"),
                after.hosts().get("DC1"),
                "a role is not its host");
    }

    @Test
    void zonesAreAlignedWhereNoHostsAre() {
        Design low = design.withLayout(
                Arranger.complete(design, CatalogReader.shipped()).withZone("dmz", new Layout.Box(350, 90, 240, 500)));
        Layout after =
                Arranger.complete(Editor.apply(low, edit(low, Alignment.BOTTOM, ZONES)), CatalogReader.shipped());

        assertEquals(
                after.zones().get("intranet").bottom(), after.zones().get("dmz").bottom());
    }

    @Test
    void whatStandsInLineAlreadyIsNoStep() {
        Design aligned = Editor.apply(ragged(), edit(ragged(), Alignment.LEFT, HOSTS));
        assertNull(edit(aligned, Alignment.LEFT, HOSTS));
    }

    @Test
    void itTakesTwoAndToDistributeThree() {
        for (Alignment how : Alignment.values()) {
            boolean three = how == Alignment.ACROSS || how == Alignment.DOWN;
            assertTrue(Ordering.takes(how, HOSTS));
            assertEquals(!three, Ordering.takes(how, HOSTS.subList(0, 2)));
            assertEquals(!three, Ordering.takes(how, ZONES));
            assertFalse(Ordering.takes(how, HOSTS.subList(2, 4)));
            assertFalse(Ordering.takes(how, List.of()));
            assertNull(edit(design, how, HOSTS.subList(2, 4)));
        }
    }

    @Test
    void everyWayHasAMeaningOfItsOwn() {
        Set<Intent> intents = new HashSet<>();
        Arrays.stream(Alignment.values())
                .map(how -> edit(ragged(), how, HOSTS))
                .forEach(edit -> intents.add(((Edit.Meant) edit).intent()));
        assertEquals(Alignment.values().length, intents.size());
    }
}
