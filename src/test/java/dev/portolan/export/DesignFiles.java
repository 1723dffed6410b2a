package dev.portolan.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Placement;
import dev.portolan.design.PortSettings;
import dev.portolan.design.Settings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads as much of a design file as the scenarios use. To give way to the reader of the store. */
final class DesignFiles {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DesignFiles() {}

    static Design read(String resource) throws IOException {
        try (InputStream in = DesignFiles.class.getResourceAsStream(resource)) {
            return design(MAPPER.readTree(in));
        }
    }

    private static Design design(JsonNode node) {
        return new Design(
                node.path("name").asText(),
                node.path("description").asText(""),
                node.path("edition").asText(),
                each(
                        node.path("zones"),
                        n -> new Zone(
                                n.path("id").asText(),
                                n.path("name").asText(""),
                                ZoneKind.of(n.path("kind").asText()).orElseThrow(),
                                Extras.NONE)),
                each(
                        node.path("firewalls"),
                        n -> new Firewall(
                                n.path("id").asText(),
                                n.path("name").asText(""),
                                each(n.path("between"), JsonNode::asText),
                                Extras.NONE)),
                each(node.path("sites"), DesignFiles::site),
                each(node.path("hosts"), DesignFiles::host),
                Settings.DEFAULT,
                Layout.NONE,
                Extras.NONE);
    }

    private static Site site(JsonNode node) {
        JsonNode ports = node.path("clientPorts");
        return new Site(
                node.path("code").asText(),
                node.path("name").asText(""),
                SiteType.of(node.path("type").asText()).orElseThrow(),
                node.hasNonNull("parent") ? node.path("parent").asText() : null,
                ports.isMissingNode()
                        ? null
                        : new PortSettings(
                                each(ports.path("http"), JsonNode::asInt),
                                each(ports.path("https"), JsonNode::asInt),
                                ports.path("notification").asInt(0),
                                0,
                                0,
                                Extras.NONE),
                null,
                null,
                "",
                Extras.NONE);
    }

    private static Host host(JsonNode node) {
        return new Host(
                node.path("id").asText(),
                node.path("name").asText(""),
                node.path("zone").asText(),
                node.hasNonNull("site") ? node.path("site").asText() : null,
                List.of(),
                0,
                node.path("siteServerInitiates").asBoolean(false),
                List.of(),
                List.of(),
                List.of(),
                each(node.path("roles"), DesignFiles::placement),
                Extras.NONE);
    }

    private static Placement placement(JsonNode node) {
        Map<String, Object> options = new LinkedHashMap<>();
        node.properties().forEach(e -> options.put(e.getKey(), MAPPER.convertValue(e.getValue(), Object.class)));
        options.remove("role");
        return new Placement(node.path("role").asText(), options);
    }

    private static <T> List<T> each(JsonNode nodes, Function<JsonNode, T> item) {
        List<T> items = new ArrayList<>();
        nodes.forEach(n -> items.add(item.apply(n)));
        return items;
    }
}
