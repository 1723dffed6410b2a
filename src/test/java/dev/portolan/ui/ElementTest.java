package dev.portolan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.analysis.Analyzer;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Editor;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.FlowElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ElementTest {

    private final Design design = SampleDesigns.perimeter();

    @Test
    void askingForManyIsAskingForEach() {
        Design without = Editor.apply(
                design,
                new Edit.Together(List.of(
                        new Edit.RemoveHosts(List.of("DMZ2")),
                        new Edit.RemoveRole("DMZ1", 2),
                        new Edit.RemoveFirewall("fe"))));
        List<Element> elements = new ArrayList<>(List.of(
                new ZoneElement("dmz"),
                new ZoneElement("moon"),
                new FirewallElement("fe"),
                new FirewallElement("be"),
                new HostElement("DMZ1"),
                new HostElement("DMZ2"),
                new RoleElement("DMZ1", 1),
                new RoleElement("DMZ1", 2),
                new RoleElement("DMZ2", 0)));
        Analyzer.analyze(design, CatalogReader.shipped()).flows().forEach(flow -> elements.add(new FlowElement(flow)));
        for (Design each : List.of(design, without)) {
            assertEquals(
                    elements.stream().filter(element -> element.isIn(each)).toList(),
                    elements.stream().filter(Element.in(each)).toList());
        }
    }

    @Test
    void aSelectionForgetsWhatIsGone() {
        Selection selection = new Selection();
        selection.set(List.of(new HostElement("DMZ2"), new HostElement("DMZ1"), new ZoneElement("dmz")));
        selection.hovered().set(new HostElement("DMZ2"));
        selection.retain(Editor.apply(design, new Edit.RemoveHosts(List.of("DMZ2"))));

        assertEquals(Set.of(new HostElement("DMZ1"), new ZoneElement("dmz")), selection.get());
        assertEquals(null, selection.hovered().get());
    }

    @Test
    void aSelectionForgetsARoleInWhosePlaceThereIsAnother() {
        Selection selection = new Selection();
        selection.retain(design);
        selection.set(List.of(new RoleElement("DMZ1", 0), new RoleElement("DMZ2", 0)));
        selection.retain(Editor.apply(design, new Edit.RemoveRole("DMZ1", 0)));

        assertEquals(Set.of(new RoleElement("DMZ2", 0)), selection.get());
    }
}
