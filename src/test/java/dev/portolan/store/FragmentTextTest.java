package dev.portolan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Fragment;
import dev.portolan.design.Host;
import dev.portolan.design.InvalidDesignException;
import dev.portolan.design.Layout;
import dev.portolan.design.Placement;
import dev.portolan.design.edit.Copies;
import dev.portolan.diagram.Arranger;
import dev.portolan.ui.SampleDesigns;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of designs on the clipboard. */
class FragmentTextTest {

    private final Catalog catalog = CatalogReader.shipped();
    private final Design design = readable(SampleDesigns.wide());
    private final Layout shown = Arranger.complete(design, CatalogReader.shipped());

    /** Without the roles that are faces of others, which no file has. */
    private static Design readable(Design design) {
        return design.withHosts(
                design.hosts().stream().filter(host -> !host.id().equals("DC1")).toList());
    }

    private Fragment read(String text) {
        return FragmentText.read(text, catalog);
    }

    @Test
    void aHostIsReadableText() {
        Host host =
                new Host("DMZ1", "dmz", "P01", List.of(new Placement("management-point", Map.of("protocol", "https"))));
        Layout layout = Layout.NONE.withHost("DMZ1", new Layout.Spot(420, 100));
        String text = """
                {
                  "portolan": 1,
                  "hosts": [
                    {"id": "DMZ1", "zone": "dmz", "site": "P01", "roles": [
                      {"role": "management-point", "protocol": "https"}
                    ]}
                  ],
                  "layout": {
                    "hosts": {
                      "DMZ1": [420, 100]
                    }
                  }
                }
                """;
        Fragment part = new Fragment(List.of(), List.of(), List.of(host), List.of(), layout);

        assertEquals(text, FragmentText.of(part));
        assertEquals(part, read(text));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Fragment zones = Copies.of(design, shown, Set.of("dmz", "intranet", "lab"), Set.of("Laptops"));
        assertEquals(2, zones.firewalls().size());
        assertEquals(zones, read(FragmentText.of(zones)));

        Fragment roles = Fragment.ofRoles(design.host("DMZ1").orElseThrow().roles());
        assertEquals(roles, read(FragmentText.of(roles)));
    }

    @Test
    void aWholeDesignIsAPartToo() {
        Fragment part = read(DesignWriter.text(design.withLayout(shown)));

        assertEquals(design.zones(), part.zones());
        assertEquals(design.hosts(), part.hosts());
        assertEquals(design.firewalls(), part.firewalls());
    }

    @Test
    void linesOfAFileArePartsToo() {
        String first = "{\"id\": \"A\", \"zone\": \"dmz\", \"roles\": [{\"role\": \"client\"}]}";
        String second = "{\"id\": \"B\", \"zone\": \"dmz\", \"roles\": []}";

        assertEquals(List.of("A"), ids(read("    " + first + ",\n")));
        assertEquals(List.of("A", "B"), ids(read(first + ",\n" + second + ",")));
        assertEquals(List.of("A", "B"), ids(read("[" + first + ", " + second + "]")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"portolan\": 1}"})
    void nothingIsAnEmptyPart(String text) {
        assertTrue(read(text).isEmpty());
    }

    private static List<String> ids(Fragment part) {
        return part.hosts().stream().map(Host::id).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"portolan\": 2}",
                "{\"portolan\": 1, \"hosts\": [{\"id\": \"A\"}]}",
                "{\"portolan\": 1, \"hosts\": [{\"id\": \"A\", \"zone\": \"dmz\", \"roles\": [{\"role\": \"king\"}]}]}",
                "{\"portolan\": 1, \"hosts\": [",
                "{\"portolan\": 1, \"firewalls\": [{\"id\": \"f\", \"between\": [\"a\", \"b\"]}]}",
                "{\"portolan\": 1, \"layout\": {\"hosts\": {\"A\": [1e300, 0]}}}"
            })
    void aDamagedPartSaysWhatIsWrong(String text) {
        assertThrows(InvalidDesignException.class, () -> read(text));
        assertTrue(FragmentText.isMeant(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dear all,", "{\"a\": 1}", "[1, 2]", "42", "{", "the word \"portolan\""})
    void otherTextIsNoPart(String text) {
        assertThrows(InvalidDesignException.class, () -> read(text));
        assertFalse(FragmentText.isMeant(text));
    }
}
