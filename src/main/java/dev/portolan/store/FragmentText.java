package dev.portolan.store;

import dev.portolan.catalog.Catalog;
import dev.portolan.design.Extras;
import dev.portolan.design.Fragment;
import dev.portolan.design.InvalidDesignException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parts of designs as text, for the clipboard: the keys of a design file, as far as they are needed.
 *
 * <pre>{@code
 * {
 *   "portolan": 1,
 *   "hosts": [
 *     {"id": "DMZ1", "zone": "dmz", "site": "P01", "roles": [
 *       {"role": "management-point"}
 *     ]}
 *   ],
 *   "layout": { … }
 * }
 * }</pre>
 *
 * {@code roles} stand at the top where they were copied without a host. A whole design is read as the part that it has.
 * Lines of hosts that were copied out of a design file are read too, with or without the comma behind them.
 */
public final class FragmentText {

    private FragmentText() {}

    /** The text of a part, lines ended by {@code \n}. */
    public static String of(Fragment part) {
        Members members = new Members()
                .put("portolan", DesignReader.FORMAT)
                .list("zones", DesignWriter.all(part.zones(), DesignWriter::zone))
                .list("firewalls", DesignWriter.all(part.firewalls(), DesignWriter::firewall))
                .list("hosts", DesignWriter.all(part.hosts(), DesignWriter::host))
                .list("roles", DesignWriter.all(part.roles(), DesignWriter::placement));
        if (!part.layout().isEmpty()) {
            members.put("layout", new JsonLines.Tall(LayoutFormat.values(part.layout())));
        }
        return JsonLines.print(new JsonLines.Tall(members.with(Extras.NONE)));
    }

    /** Whether the text means to be a part of a design: whether reading it is worth a sentence about what is wrong. */
    public static boolean isMeant(String text) {
        String start = text.stripLeading();
        boolean json = start.startsWith("{") || start.startsWith("[");
        return json && (text.contains("\"portolan\"") || text.contains("\"roles\""));
    }

    /**
     * Reads a part. Hosts may name zones, sites and hosts that are not in it.
     *
     * @throws InvalidDesignException if it is none, with the place and the remedy
     */
    public static Fragment read(String text, Catalog catalog) {
        Fields fields = fields(text);
        HostReader hostReader = new HostReader(catalog, fields);
        var zones = fields.objects("zones", DesignReader::zone);
        var firewalls = fields.objects("firewalls", DesignReader::firewall);
        var hosts = hostReader.hosts();
        var roles = hostReader.roles();
        var layout = LayoutFormat.read(fields.find("layout"));
        return fields.make(() -> new Fragment(zones, firewalls, hosts, roles, layout));
    }

    private static Fields fields(String text) {
        String stripped = text.strip();
        boolean list = stripped.startsWith("[");
        String lines = stripped.endsWith(",") ? stripped.substring(0, stripped.length() - 1) : stripped;
        @Nullable Object root = Json.parse(list ? stripped : "[" + lines + "]");
        List<?> items = root instanceof List<?> all ? all : List.of();
        boolean part =
                !list && items.size() == 1 && items.getFirst() instanceof Map<?, ?> map && map.containsKey("portolan");
        if (!part) {
            return new Fields("", Map.of("hosts", items));
        }
        Fields fields = new Value("", items.getFirst()).fields();
        DesignReader.requireFormat(fields);
        return fields;
    }
}
