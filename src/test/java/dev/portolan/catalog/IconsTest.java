package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** One family of drawings: one for each endpoint and zone kind, on one grid with one stroke, and none left over. */
class IconsTest {

    private static final Path FOLDER = Path.of("icons");
    private static final Set<String> OTHERS = Set.of(
            "zone-intranet", "zone-dmz", "zone-internet", "zone-azure", "firewall", "client-group", "own", "portolan");
    private static final Map<String, String> FORMAT = Map.of(
            "viewBox", "0 0 24 24",
            "width", "24",
            "height", "24",
            "fill", "none",
            "stroke", "currentColor",
            "stroke-width", "1.5",
            "stroke-linecap", "round",
            "stroke-linejoin", "round");

    /** Absolute commands only, so that every number is a place on the grid, a radius or a flag. */
    private static final Pattern PATH = Pattern.compile("[MLHVCSQTAZ0-9. -]+");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]*\\.?[0-9]+");

    static List<String> drawings() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void oneForEachAndNoneLeftOver() throws IOException {
        Set<String> wanted = new TreeSet<>(OTHERS);
        CatalogReader.shipped().endpoints().forEach(e -> wanted.add(e.icon()));
        assertEquals(
                wanted.stream().map(name -> name + ".svg").collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(drawings()));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void keepsToTheFamily(String file) throws IOException, SAXException, ParserConfigurationException {
        Element svg = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(FOLDER.resolve(file).toFile())
                .getDocumentElement();
        assertEquals("http://www.w3.org/2000/svg", svg.getNamespaceURI());
        assertEquals("svg", svg.getLocalName());
        FORMAT.forEach((name, value) -> assertEquals(value, svg.getAttribute(name), name));
        assertEquals(FORMAT.size() + 1, svg.getAttributes().getLength(), "attributes beside those of the family");

        List<Node> inside = nodes(svg.getChildNodes());
        assertTrue(inside.stream().anyMatch(n -> n instanceof Element), "nothing is drawn");
        for (Node node : inside) {
            if (node instanceof Element path) {
                assertPath(path);
            } else {
                assertEquals(Node.TEXT_NODE, node.getNodeType(), "only paths are drawn");
                assertTrue(node.getTextContent().isBlank(), "only paths are drawn");
            }
        }
    }

    private static List<Node> nodes(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(list::item).toList();
    }

    private static void assertPath(Element path) {
        NamedNodeMap attributes = path.getAttributes();
        assertEquals("path", path.getLocalName());
        assertEquals(1, attributes.getLength(), "a path has d and nothing else");
        String d = path.getAttribute("d");
        assertTrue(PATH.matcher(d).matches(), d);
        NUMBER.matcher(d)
                .results()
                .map(MatchResult::group)
                .mapToDouble(Double::parseDouble)
                .forEach(n -> assertTrue(n >= 0 && n <= 24, n + " is off the grid in " + d));
    }
}
