package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every catalog file says what its schema allows, and the schemas do refuse slips. */
class SchemaTest {

    private static final String ROOT = "catalog:/";

    /** Loads schemas from the project's folder and from nowhere else. */
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(
                    iri -> iri.startsWith(ROOT) ? CatalogFiles.text(iri.substring(ROOT.length())) : null));

    static List<String> files() {
        return CatalogFiles.all();
    }

    @Test
    void allKindsOfFileAreThere() {
        assertEquals(
                List.of(
                        "annotations.json",
                        "client-installation.json",
                        "documents.json",
                        "editions.json",
                        "editions/cb-2017-03.json",
                        "editions/cb-2019-01.json",
                        "editions/cb-2025-12.json",
                        "editions/cm-2007.json",
                        "endpoints.json",
                        "limits.json",
                        "purposes.json",
                        "scopes.json",
                        "services.json",
                        "supplements.json"),
                files());
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileKeepsToTheSchemaThatItNames(String file) {
        assertEquals(List.of(), errors(file, CatalogFiles.text(file)));
    }

    /** Each slip changes one place of a good file; a schema that let it pass would be no schema. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "endpoints.json           ¦ \"kind\": \"client\"             ¦ \"kind\": \"clients\"",
                "endpoints.json           ¦ \"ja\": \"クライアント\",           ¦ ''",
                "endpoints.json           ¦ \"needsSite\": true             ¦ \"needSite\": true",
                "endpoints.json           ¦ \"type\": \"flag\", \"default\": false ¦ \"type\": \"flag\", \"default\": \"no\"",
                "endpoints.json           ¦ \"type\": \"port\", \"default\": 1433 ¦ \"type\": \"port\", \"default\": 65536",
                "endpoints.json           ¦ \"type\": \"choice\", \"values\": [\"on-premises\", \"online\"], ¦ \"type\": \"choice\",",
                "endpoints.json           ¦ [\"primary\"]                   ¦ [\"cas\"]",
                "services.json            ¦ \"family\": \"http\"              ¦ \"family\": \"web\"",
                "scopes.json              ¦ \"reach\": \"named\", \"named\": \"sources\" ¦ \"reach\": \"named\"",
                "scopes.json              ¦ \"reach\": \"nearest\"            ¦ \"reach\": \"near\"",
                "annotations.json         ¦ \"direction\": \"back\"           ¦ \"direction\": \"forth\"",
                "documents.json           ¦ \"file\": \"ports.md\"             ¦ \"file\": \"Ports\"",
                "limits.json              ¦ \"value\": 25,                 ¦ \"value\": -1,",
                "limits.json              ¦ \"value\": 25,                 ¦ ''",
                "purposes.json            ¦ \"text\": \"Console              ¦ \"text\": \"console",
                "supplements.json         ¦ \"anchor\": \"supplement-crp-sql\" ¦ \"anchor\": \"crp-sql\"",
                "supplements.json         ¦ \"editions\": [\"cb-2019-01\", \"cb-2025-12\"], ¦ ''",
                "supplements.json         ¦ \"document\": \"data-warehouse\", ¦ ''",
                "supplements.json         ¦ \"inferred\": true             ¦ \"inferred\": \"yes\"",
                "supplements.json         ¦ \"tcp\": \"DYNAMIC\"              ¦ \"tcp\": \"dynamic\"",
                "editions/cb-2025-12.json ¦ \"initiation\": \"either\"        ¦ \"initiation\": \"both\"",
                "editions/cb-2025-12.json ¦ \"udp\": \"67 68\"                ¦ \"udp\": \"67 and 68\"",
                "editions/cb-2025-12.json ¦ \"tcp\": \"80|8530\"              ¦ \"tcp\": \"80/8530\"",
                "editions/cb-2025-12.json ¦ \"tcp\": \"443\"                  ¦ \"port\": \"443\"",
                "editions/cb-2025-12.json ¦ \"when\": {\"to.ssl\"             ¦ \"when\": {\"ssl\"",
                "editions/cb-2025-12.json ¦ \"from.site.top\": [true]       ¦ \"from.site.top\": true",
                "editions/cb-2025-12.json ¦ to.site.clientPorts.https     ¦ to.site.ports.https",
                "editions/cb-2025-12.json ¦ \"phase\": \"install\"            ¦ \"phase\": \"setup\"",
                "editions/cb-2025-12.json ¦ \"anchor\": \"BKMK_PortsAI\"      ¦ \"anchor\": \"#BKMK_PortsAI\"",
                "editions/cb-2025-12.json ¦ \"notes\": [2]                  ¦ \"notes\": [\"2\"]",
                "editions/cb-2025-12.json ¦ \"date\": \"2025-12-08\"          ¦ \"date\": \"8 December 2025\"",
                "editions/cm-2007.json    ¦ to.site.mode                ¦ to.site.modus",
                "editions/cm-2007.json    ¦ \"source\": \"ibcm             ¦ \"article\": \"ibcm",
                "editions/cm-2007.json    ¦ \"en\": \"Covers               ¦ \"en\": \"covers",
                "client-installation.json ¦ \"anchor\": \"client-install\" ¦ \"anchor\": \"client-push\"",
                "client-installation.json ¦ \"date\": \"2016-10-06\"       ¦ \"date\": \"October 2016\"",
                "client-installation.json ¦ \"phase\": \"install\"         ¦ \"notes\": [1]",
                "editions/cb-2019-01.json ¦ \"min\": 1802                   ¦ \"min\": \"1802\""
            })
    void aSlipIsRefused(String file, String good, String bad) {
        String text = CatalogFiles.text(file);
        String broken = text.replace(good, bad);
        assertNotEquals(text, broken, "the file has no such place");
        assertFalse(errors(file, broken).isEmpty(), "the schema lets it pass");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyPropertyIsDescribed(Path schema) {
        undescribed(CatalogFiles.read("schema/" + schema.getFileName()), "");
    }

    static List<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.list(CatalogFiles.FOLDER.resolve("schema"))) {
            return files.sorted().toList();
        }
    }

    private static void undescribed(JsonNode node, String place) {
        boolean conditional = place.endsWith("/if") || place.endsWith("/then") || place.contains("/dependentSchemas");
        if (!conditional) {
            node.path("properties")
                    .properties()
                    .forEach(p -> assertTrue(
                            p.getValue().has("description") || p.getValue().has("$ref"),
                            () -> "no description at " + place + "/" + p.getKey()));
        }
        if (node.isObject()) {
            node.properties().forEach(p -> undescribed(p.getValue(), place + "/" + p.getKey()));
        } else {
            node.forEach(item -> undescribed(item, place + "/[]"));
        }
    }

    private static List<String> errors(String file, String text) {
        String schema = URI.create(ROOT + file)
                .resolve(CatalogFiles.read(file).path("$schema").asText())
                .toString();
        return REGISTRY.getSchema(SchemaLocation.of(schema)).validate(text, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
