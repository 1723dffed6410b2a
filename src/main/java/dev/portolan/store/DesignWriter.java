package dev.portolan.store;

import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.PortSettings;
import dev.portolan.design.Settings;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Puts a design into the text of a {@code *.portolan.json} file.
 *
 * <p>Keys stand in one fixed order, unknown ones behind them in the order in which they were read; what is at its default
 * is left out; every zone, firewall, site, host and role has a line of its own. The same design always gives the same
 * bytes. {@link LayoutFormat} says how a layout is written.
 */
public final class DesignWriter {

    private DesignWriter() {}

    /** The file's text in UTF-8. */
    public static byte[] bytes(Design design) {
        return text(design).getBytes(StandardCharsets.UTF_8);
    }

    /** The file's text, lines ended by {@code \n}, the last one too. */
    public static String text(Design design) {
        Members members = new Members()
                .put("portolan", DesignReader.FORMAT)
                .put("name", design.name())
                .text("description", design.description())
                .put("edition", design.edition())
                .put("zones", all(design.zones(), DesignWriter::zone))
                .put("firewalls", all(design.firewalls(), DesignWriter::firewall))
                .put("sites", all(design.sites(), DesignWriter::site))
                .put("hosts", all(design.hosts(), DesignWriter::host));
        if (!design.settings().equals(Settings.DEFAULT)) {
            members.put("settings", settings(design.settings()));
        }
        if (!design.layout().isEmpty()) {
            members.put("layout", new JsonLines.Tall(LayoutFormat.values(design.layout())));
        }
        return JsonLines.print(new JsonLines.Tall(members.with(design.extras())));
    }

    static <T> List<Map<String, Object>> all(List<T> items, Function<T, Map<String, Object>> values) {
        return items.stream().map(values).toList();
    }

    static Map<String, Object> zone(Zone zone) {
        return new Members()
                .put("id", zone.id())
                .text("name", zone.name())
                .word("kind", zone.kind())
                .with(zone.extras());
    }

    static Map<String, Object> firewall(Firewall firewall) {
        return new Members()
                .put("id", firewall.id())
                .text("name", firewall.name())
                .put("between", firewall.between())
                .with(firewall.extras());
    }

    private static Map<String, Object> site(Site site) {
        Members members = new Members()
                .put("code", site.code())
                .text("name", site.name())
                .word("type", site.type())
                .text("parent", site.parent());
        PortSettings ports = site.clientPorts();
        if (ports != null) {
            members.put("clientPorts", clientPorts(ports));
        }
        return members.word("mode", site.mode())
                .word("wakeUp", site.wakeUp())
                .text("version", site.version())
                .flag("customWebsite", site.customWebsite())
                .with(site.extras());
    }

    private static Map<String, Object> clientPorts(PortSettings ports) {
        return new Members()
                .list("http", ports.http())
                .list("https", ports.https())
                .number("notification", ports.notification())
                .number("wakeOnLan", ports.wakeOnLan())
                .number("wakeUpProxy", ports.wakeUpProxy())
                .with(ports.extras());
    }

    static Map<String, Object> host(Host host) {
        Members members = new Members()
                .put("id", host.id())
                .text("name", host.name())
                .put("zone", host.zone())
                .text("site", host.site())
                .list("addresses", host.addresses())
                .number("count", host.count());
        if (host.siteServerInitiates()) {
            members.put("siteServerInitiates", true);
        }
        return members.ranges("dynamicPorts", host.dynamicPorts())
                .list("boundaryGroups", host.boundaryGroups())
                .list("domainControllers", host.domainControllers())
                .put("roles", all(host.roles(), DesignWriter::placement))
                .with(host.extras());
    }

    static Map<String, Object> placement(Placement placement) {
        Members members = new Members().put("role", placement.role());
        placement.options().forEach(members::put);
        return members.with(Extras.NONE);
    }

    private static Map<String, Object> settings(Settings settings) {
        return new Members()
                .ranges("dynamicPorts", settings.dynamicPorts())
                .flag("supplements", settings.supplements())
                .with(settings.extras());
    }
}
