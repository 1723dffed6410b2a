package dev.portolan.store;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Choices;
import dev.portolan.catalog.Edition;
import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.InvalidDesignException;
import dev.portolan.design.PortSettings;
import dev.portolan.design.Quoted;
import dev.portolan.design.Settings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteMode;
import dev.portolan.design.SiteType;
import dev.portolan.design.WakeUp;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads design files, {@code *.portolan.json}.
 *
 * <p>What it returns can be computed with: every reference has a target, and every known option a value that it may
 * have. Keys that it does not know are kept for {@link DesignWriter}. The first fault ends the reading with an {@link
 * InvalidDesignException} that names its place and the remedy in one sentence.
 */
public final class DesignReader {

    /** The format version that is read and written. */
    static final int FORMAT = 1;

    /** What may be the matter where the catalog lacks something: the design was drawn with a larger one. */
    static final String OWN = ", or give the catalog folder that has it with --catalog";

    private final Catalog catalog;

    /**
     * @param catalog the roles, options and editions that there are
     */
    public DesignReader(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Reads a file.
     *
     * @throws InvalidDesignException if there is no design in it, or the file cannot be read
     */
    public Design read(Path file) {
        return read(FileText.read(file));
    }

    /**
     * Reads the text of a file.
     *
     * @throws InvalidDesignException if it is no design
     */
    public Design read(String text) {
        @Nullable Object root = Json.parse(text);
        if (!(root instanceof Map)) {
            String found = root == null ? "null" : root instanceof List ? "a list" : "a single value";
            throw new InvalidDesignException("", "this is no design but " + found + "; choose a *.portolan.json file");
        }
        Fields file = new Value("", root).fields();
        requireFormat(file);
        String name = file.require("name", "the title of the design").text();
        String description = file.text("description");
        Value edition = file.require("edition", "the id of an edition of the catalog");
        if (catalog.edition(edition.text()).isEmpty()) {
            throw edition.fault("there is no edition " + Quoted.text(edition.text()) + "; "
                    + Choices.advice(
                            edition.text(),
                            catalog.editions().stream().map(Edition::id).toList())
                    + OWN);
        }
        List<Zone> zones = file.objects("zones", DesignReader::zone);
        List<Firewall> firewalls = file.objects("firewalls", DesignReader::firewall);
        List<Site> sites = file.objects("sites", DesignReader::site);
        HostReader hostReader = new HostReader(catalog, file);
        List<Host> hosts = hostReader.hosts();
        Settings settings = file.find("settings").map(DesignReader::settings).orElse(Settings.DEFAULT);
        var layout = LayoutFormat.read(file.find("layout"));
        Extras extras = file.rest();
        Design design =
                new Design(name, description, edition.text(), zones, firewalls, sites, hosts, settings, layout, extras);
        hostReader.requireNamedHosts(hosts);
        return design;
    }

    static void requireFormat(Fields file) {
        Value format = file.find("portolan")
                .orElseThrow(() -> new InvalidDesignException(
                        "portolan",
                        "the format version is missing, so this is no design; choose a *.portolan.json file, or add"
                                + " \"portolan\": " + FORMAT));
        boolean whole =
                format.raw() instanceof Integer || format.raw() instanceof Long || format.raw() instanceof BigInteger;
        if (!whole) {
            throw format.fault(
                    "the format version must be a whole number, not " + format.shown() + "; write " + FORMAT);
        }
        double version = format.number();
        if (version > FORMAT) {
            throw format.fault(
                    "a newer Portolan wrote this file, in format " + format.shown() + "; update Portolan to open it");
        }
        if (version < FORMAT) {
            throw format.fault("there is no format " + format.shown() + "; write " + FORMAT);
        }
    }

    static Zone zone(Fields zone) {
        String id = zone.require("id", "an id for the zone").text();
        String name = zone.text("name");
        ZoneKind kind = zone.require("kind", "the kind of zone").word(ZoneKind.values(), "kind of zone");
        return zone.make(() -> new Zone(id, name, kind, zone.rest()));
    }

    static Firewall firewall(Fields firewall) {
        String id = firewall.require("id", "an id for the firewall").text();
        String name = firewall.text("name");
        List<String> between =
                firewall.require("between", "the ids of two or more zones").texts();
        AllowsReader.check(firewall);
        return firewall.make(() -> new Firewall(id, name, between, firewall.rest()));
    }

    private static Site site(Fields site) {
        String code = site.require("code", "the three characters of the site").text();
        String name = site.text("name");
        SiteType type = site.require("type", "the type of site").word(SiteType.values(), "type of site");
        String parent = site.find("parent").map(Value::text).orElse(null);
        PortSettings ports =
                site.find("clientPorts").map(DesignReader::clientPorts).orElse(null);
        SiteMode mode = site.find("mode")
                .map(word -> word.word(SiteMode.values(), "mode of a site"))
                .orElse(null);
        WakeUp wakeUp = site.find("wakeUp")
                .map(word -> word.word(WakeUp.values(), "way to wake clients up"))
                .orElse(null);
        String version = site.text("version");
        Boolean customWebsite = site.find("customWebsite").map(Value::flag).orElse(null);
        return site.make(
                () -> new Site(code, name, type, parent, ports, mode, wakeUp, version, customWebsite, site.rest()));
    }

    private static PortSettings clientPorts(Value value) {
        Fields ports = value.fields();
        List<Integer> http = portList(ports, PortSettings.Key.HTTP);
        List<Integer> https = portList(ports, PortSettings.Key.HTTPS);
        int notification = port(ports, PortSettings.Key.NOTIFICATION);
        int wakeOnLan = port(ports, PortSettings.Key.WAKE_ON_LAN);
        int wakeUpProxy = port(ports, PortSettings.Key.WAKE_UP_PROXY);
        return ports.make(() -> new PortSettings(http, https, notification, wakeOnLan, wakeUpProxy, ports.rest()));
    }

    private static List<Integer> portList(Fields ports, PortSettings.Key key) {
        return ports.find(key.word()).map(Value::items).orElse(List.of()).stream()
                .map(Value::port)
                .toList();
    }

    private static int port(Fields ports, PortSettings.Key key) {
        return ports.find(key.word()).map(Value::port).orElse(0);
    }

    private static Settings settings(Value value) {
        Fields settings = value.fields();
        var dynamicPorts = settings.find("dynamicPorts").map(Value::portRanges).orElse(List.of());
        Boolean supplements = settings.find("supplements").map(Value::flag).orElse(null);
        return new Settings(dynamicPorts, supplements, settings.rest());
    }
}
