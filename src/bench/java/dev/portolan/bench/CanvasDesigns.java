package dev.portolan.bench;

import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Placement;
import dev.portolan.design.Settings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import dev.portolan.diagram.Arranger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes up designs for measures of the canvas: so many cards and, within a few percent, so many pairs of hosts with a flow
 * from the one to the other. Most hosts are distribution points of branches, which their site server serves and which
 * report to its management point. Always the same design for the same numbers.
 */
public final class CanvasDesigns {

    /** About how many hosts belong to one primary site, so that each site stays within what is supported. */
    private static final int SITE = 200;

    /** Hosts of one boundary group. */
    private static final int GROUP = 8;

    private final int total;
    private final double density;
    private final List<String> regions = new ArrayList<>();
    private final List<Zone> zones = new ArrayList<>();
    private final List<Firewall> firewalls = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final List<Host> hosts = new ArrayList<>();

    private CanvasDesigns(int total, double density) {
        this.total = total;
        this.density = density;
    }

    /** So many hosts, from 100 up, and about so many pairs of hosts with a flow: one and a half to three times as many. */
    public static Design of(int hosts, int flows) {
        return new CanvasDesigns(hosts, (double) flows / hosts).design();
    }

    private Design design() {
        int primaries = Math.clamp(total / SITE, 1, 24);
        zone("net", "Internet", ZoneKind.INTERNET);
        zone("dmz", "DMZ", ZoneKind.DMZ);
        zone("hq", "Head office", ZoneKind.INTRANET);
        wall("fe", "Front-end firewall", "net", "dmz");
        wall("be", "Back-end firewall", "dmz", "hq");
        host("WEB", "net", null, role("internet"), role("microsoft"));
        host("DC-HQ", "hq", null, role("domain-controller"));
        for (int i = 1; i <= Math.clamp(primaries, 1, 7); i++) {
            String region = "r" + i;
            zone(region, "Region " + i, ZoneKind.INTRANET);
            wall("wan" + i, "WAN " + i, "hq", region);
            host("DC-R" + i, region, null, role("domain-controller"));
            regions.add(region);
        }
        top();
        perimeter(1 + primaries / 5);
        int before = hosts.size();
        for (int i = 1; i <= primaries; i++) {
            String code = "P" + String.format(Locale.ROOT, "%02d", i);
            primary(
                    code,
                    regions.get(i % regions.size()),
                    before + (int) ((long) (total - before) * i / primaries));
        }
        Design design = new Design(
                total + " hosts",
                "",
                "cb-2025-12",
                zones,
                firewalls,
                sites,
                hosts,
                Settings.DEFAULT,
                Layout.NONE,
                Extras.NONE);
        return design.withLayout(Arranger.anew(design, CatalogReader.shipped()));
    }

    private void top() {
        sites.add(new Site("CAS", SiteType.CENTRAL_ADMINISTRATION, null));
        host("CAS-SITE", "hq", "CAS", role("site-server"), role("sms-provider"), role("service-connection-point"));
        host("CAS-DB", "hq", "CAS", role("sql-server"));
        host("CAS-SUP", "hq", "CAS", role("software-update-point", "syncSource", "microsoft-update"));
        host("CAS-CON", "hq", "CAS", role("configuration-manager-console"));
    }

    /** The primary site for clients on the internet, with so many servers in the perimeter. */
    private void perimeter(int servers) {
        sites.add(new Site("P00", SiteType.PRIMARY, "CAS"));
        host("P00-SITE", "hq", "P00", role("site-server"), role("sms-provider"), role("sql-server"));
        for (int i = 1; i <= servers; i++) {
            host(
                    "DMZ" + i,
                    "dmz",
                    "P00",
                    facing("management-point").with("protocol", "https"),
                    facing("distribution-point").with("protocol", "https"),
                    facing("software-update-point").with("ssl", true));
            hosts.add(new Host("NET" + i, "net", "P00", List.of(role("client"))).withCount(400 * i));
        }
    }

    /** A primary site, its servers at the head office, its branches in a region, until there are so many hosts. */
    private void primary(String code, String region, int upTo) {
        sites.add(new Site(code, SiteType.PRIMARY, "CAS"));
        host(code + "-SITE", "hq", code, role("site-server"), role("sms-provider"));
        host(code + "-DB", "hq", code, role("sql-server"), role("reporting-services-point"));
        host(code + "-MP", "hq", code, role("management-point"), role("fallback-status-point"));
        host(code + "-SUP", "hq", code, role("software-update-point", "ssl", true));
        String source = "";
        int flows = 0;
        for (int i = 1; hosts.size() < upTo; i++) {
            String id = code + "-" + i;
            String group = code + "-G" + i / GROUP;
            boolean ahead = flows > density * (i - 1);
            if (i == GROUP / 2 || i == 10 * GROUP) {
                hosts.add(inGroup(new Host(id, region, code, List.of(role("client"))).withCount(50 * i), group));
                flows += GROUP + 4;
            } else if (i % 20 == 5) {
                hosts.add(inGroup(new Host(id, region, code, server(i)), group));
                flows += 4;
            } else if (ahead) {
                hosts.add(new Host(id, region, code, List.of(role("remote-content-library-server"))));
                flows++;
            } else if (flows < (density - 0.02) * (i - 1) && !source.isEmpty()) {
                hosts.add(inGroup(new Host(id, region, code, List.of(pulling(source))), group));
                flows += 3;
            } else {
                hosts.add(inGroup(new Host(id, region, code, List.of(point(i))), group));
                flows += 2;
                source = id;
            }
        }
    }

    /** A branch's server that does more than distribute. */
    private static List<Placement> server(int i) {
        return List.of(
                point(i),
                i % 40 == 5
                        ? role("state-migration-point", "protocol", "https")
                        : role("software-update-point", "ssl", true));
    }

    private static Placement point(int i) {
        return role("distribution-point", "pxe", i % 7 == 0).with("protocol", i % 3 == 0 ? "https" : "both");
    }

    private static Placement pulling(String source) {
        return role("distribution-point", "pull", true).with("sources", List.of(source));
    }

    private static Host inGroup(Host host, String group) {
        return new Host(
                host.id(),
                host.name(),
                host.zone(),
                host.site(),
                host.addresses(),
                host.count(),
                host.siteServerInitiates(),
                host.dynamicPorts(),
                List.of(group),
                host.domainControllers(),
                host.roles(),
                host.extras());
    }

    private void zone(String id, String name, ZoneKind kind) {
        zones.add(new Zone(id, name, kind, Extras.NONE));
    }

    private void wall(String id, String name, String... between) {
        firewalls.add(new Firewall(id, name, List.of(between), Extras.NONE));
    }

    private void host(String id, String zone, @Nullable String site, Placement... roles) {
        hosts.add(new Host(id, zone, site, Arrays.asList(roles)));
    }

    private static Placement facing(String role) {
        return role(role, "clientConnections", "internet");
    }

    private static Placement role(String role) {
        return new Placement(role);
    }

    private static Placement role(String role, String option, Object value) {
        return new Placement(role, Map.of(option, value));
    }
}
