package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.portolan.analysis.Analyzer;
import dev.portolan.design.InvalidDesignException;
import dev.portolan.store.DesignReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One slip anywhere in a good folder: it is read and computed with, or one line says which file and where; nothing else happens. */
class OwnCatalogPropertiesTest {

    private static final long SEED = 20260630;
    private static final int SLIPS = 1500;
    private static final List<String> FILES =
            List.of("endpoints.json", "services.json", "connections.json", "editions/cb-2026-06.json");
    private static final Pattern FAULT = Pattern.compile(
            "[a-z0-9/-]+\\.json( at /\\S.*)?: .+; .+|[a-z0-9/-]+\\.json at line \\d+, column \\d+: .+; .+");
    private static final Path DESIGN = Path.of("src/test/resources/own/help-desk.portolan.json");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Random random = new Random(SEED);

    @TempDir
    Path folder;

    @Test
    void aSlipIsReadOrNamed() throws IOException {
        OwnFiles.copyTo(folder);
        int refused = 0;
        for (int i = 0; i < SLIPS; i++) {
            String file = FILES.get(random.nextInt(FILES.size()));
            String good = Files.readString(folder.resolve(file));
            String bad = slip(good);
            Files.writeString(folder.resolve(file), bad);
            refused += isRefused(file, bad) ? 1 : 0;
            Files.writeString(folder.resolve(file), good);
        }
        assertTrue(refused > SLIPS / 2 && refused < SLIPS, "refused " + refused);
    }

    private boolean isRefused(String file, String bad) {
        try {
            Catalog read = CatalogReader.with(folder);
            assertTrue(read.editions().size() >= CatalogFiles.EDITIONS.size(), bad);
            analyse(read);
            return false;
        } catch (CatalogException e) {
            assertEquals(1, e.getMessage().lines().count(), e.getMessage());
            assertTrue(FAULT.matcher(e.getMessage()).matches(), file + " " + bad + "\n" + e.getMessage());
            return true;
        } catch (RuntimeException e) {
            throw new AssertionError(file + " " + bad, e);
        }
    }

    /** What is read can be computed with; a design may ask for what the slip took away. */
    private static void analyse(Catalog read) {
        try {
            Analyzer.analyze(new DesignReader(read).read(DESIGN), read);
        } catch (InvalidDesignException e) {
            assertTrue(e.getMessage().startsWith("hosts[1]") || e.getMessage().startsWith("edition"), e.getMessage());
        }
    }

    private String slip(String good) throws IOException {
        if (random.nextInt(10) == 0) {
            int at = random.nextInt(good.length());
            return good.substring(0, at) + "}]\"x,:".charAt(random.nextInt(6)) + good.substring(at + 1);
        }
        JsonNode root = MAPPER.readTree(good);
        List<Runnable> slips = new ArrayList<>();
        collect(root, slips);
        slips.get(random.nextInt(slips.size())).run();
        return MAPPER.writeValueAsString(root);
    }

    /** For every place: another value there, nothing there, or another key. */
    private void collect(JsonNode node, List<Runnable> slips) {
        if (node instanceof ObjectNode object) {
            for (String key : object.propertyStream().map(e -> e.getKey()).toList()) {
                slips.add(() -> object.set(key, other(object.path(key))));
                slips.add(() -> object.set(key, other(object.path(key))));
                slips.add(() -> object.remove(key));
                slips.add(() -> object.set(key + "x", object.remove(key)));
                collect(object.path(key), slips);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                slips.add(() -> array.set(index, other(array.path(index))));
                slips.add(() -> array.remove(index));
                slips.add(() -> array.add(array.path(index).deepCopy()));
                collect(array.path(i), slips);
            }
        }
    }

    private JsonNode other(JsonNode value) {
        List<JsonNode> others = List.of(
                NODES.nullNode(),
                NODES.booleanNode(random.nextBoolean()),
                NODES.numberNode(random.nextInt(-5, 70000)),
                NODES.numberNode(1e300),
                NODES.numberNode(1L << 40),
                NODES.textNode(""),
                NODES.textNode(" "),
                NODES.textNode("a\nb\u2028~/é"),
                NODES.textNode("x".repeat(200)),
                NODES.textNode("80|443"),
                NODES.textNode("DYNAMIC"),
                NODES.textNode("99999-100000"),
                NODES.textNode("client"),
                NODES.textNode("cb-2019-01"),
                NODES.arrayNode(),
                NODES.objectNode(),
                NODES.arrayNode().add(NODES.arrayNode()),
                NODES.objectNode().put("a/b", 1),
                NODES.objectNode().put("to.nothing", "x"),
                NODES.arrayNode().add(value.deepCopy()),
                NODES.textNode(value.asText() + "s"));
        return others.get(random.nextInt(others.size())).deepCopy();
    }
}
