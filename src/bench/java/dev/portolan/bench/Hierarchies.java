package dev.portolan.bench;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up hierarchies of a size: always the same one for a size. */
final class Hierarchies {

    private final Size size;
    private final Random random = new Random(1);
    private final List<Zone> zones = new ArrayList<>();
    private final List<Firewall> firewalls = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final List<Host> hosts = new ArrayList<>();

    private Hierarchies(Size size) {
        this.size = size;
    }

    static Design of(Size size) {
        return new Hierarchies(size).design();
    }

    private Design design() {
        zone("hq", ZoneKind.INTRANET);
        zone("dmz", ZoneKind.DMZ);
        zone("internet", ZoneKind.INTERNET);
        wall("be", "dmz", "hq");
        wall("fe", "internet", "dmz");
        host("WEB", "internet", null, role("internet"), role("microsoft"));
        List<List<String>> branches = branches();
        top();
        int code = 0;
        for (int p = 1; p <= size.primaries; p++) {
            String primary = number("P", p);
            String region = number("r", p);
            primary(primary, region);
            List<String> own = branches.get(p - 1);
            List<String> where = own.isEmpty() ? List.of(region) : own;
            for (String branch : own) {
                clients(branch + "-PCS", branch, primary, 20 + random.nextInt(380));
            }
            for (int k = 0; k < size.secondaries; k++) {
                secondary(code(++code), primary, where.get(k % where.size()));
            }
        }
        return new Design(
                size.name().toLowerCase(Locale.ROOT),
                "",
                "cb-2025-12",
                zones,
                firewalls,
                sites,
                hosts,
                Settings.DEFAULT,
                Layout.NONE,
                Extras.NONE);
    }

    /** A region for each primary site and its branches: behind one firewall with many legs, or one for each. */
    private List<List<String>> branches() {
        List<List<String>> branches = new ArrayList<>();
        for (int p = 1; p <= size.primaries; p++) {
            zone(number("r", p), ZoneKind.INTRANET);
            wall(number("wan", p), "hq", number("r", p));
            branches.add(new ArrayList<>());
        }
        for (int i = 0; i < size.branches; i++) {
            String branch = "b" + i;
            zone(branch, ZoneKind.INTRANET);
            branches.get(i % size.primaries).add(branch);
        }
        for (int p = 1; p <= size.primaries; p++) {
            List<String> own = branches.get(p - 1);
            if (!own.isEmpty() && p % 2 == 1) {
                List<String> between = new ArrayList<>(own);
                between.addFirst(number("r", p));
                wall(number("br", p), between.toArray(String[]::new));
            } else {
                own.forEach(branch -> wall("br-" + branch, "r" + branchRegion(branches, branch), branch));
            }
        }
        return branches;
    }

    private static String branchRegion(List<List<String>> branches, String branch) {
        for (int i = 0; i < branches.size(); i++) {
            if (branches.get(i).contains(branch)) {
                return number("", i + 1);
            }
        }
        throw new IllegalStateException("no region has the branch " + branch);
    }

    private void top() {
        sites.add(new Site("CAS", SiteType.CENTRAL_ADMINISTRATION, null));
        host("CAS-SITE", "hq", "CAS", role("site-server"), role("sms-provider"), role("service-connection-point"));
        host("CAS-DB", "hq", "CAS", role("sql-server"));
        host("CAS-SUP", "hq", "CAS", role("software-update-point", "syncSource", "microsoft-update"));
        host("CAS-RSP", "hq", "CAS", role("reporting-services-point"), role("endpoint-protection-point"));
        host("CAS-CON", "hq", "CAS", role("configuration-manager-console"));
        host("DC-hq", "hq", null, role("domain-controller"));
        host("CA", "hq", null, role("issuing-certification-authority"));
    }

    private void primary(String code, String zone) {
        Site site = new Site(code, SiteType.PRIMARY, "CAS");
        PortSettings ports = new PortSettings(List.of(80, 8080), List.of(), 0, 0, 0, Extras.NONE);
        sites.add(
                random.nextInt(5) > 0
                        ? site
                        : new Site(code, "", SiteType.PRIMARY, "CAS", ports, null, null, "", null, Extras.NONE));
        host(code + "-SITE", zone, code, role("site-server"), role("sms-provider"));
        host(code + "-DB", zone, code, role("sql-server"));
        host("DC-" + code, zone, null, role("domain-controller"));
        for (int i = 1; i < size.managementPoints; i++) {
            host(code + "-MP" + i, zone, code, serving("management-point"));
        }
        for (int i = 1; i <= size.updatePoints; i++) {
            host(code + "-SUP" + i, zone, code, role("software-update-point", "ssl", random.nextInt(5) < 3));
        }
        host(code + "-RSP", zone, code, role("reporting-services-point"), role("fallback-status-point"));
        host(code + "-SMP", zone, code, role("state-migration-point", "protocol", "https"));
        host(code + "-CON", zone, code, role("configuration-manager-console"));
        for (int i = 1; i <= size.distributionPoints; i++) {
            host(code + "-DP" + i, zone, code, serving("distribution-point").with("pxe", random.nextInt(5) == 0));
        }
        Host perimeter = new Host(
                "DMZ-" + code,
                "dmz",
                code,
                List.of(
                        facing("management-point").with("protocol", "https"),
                        facing("distribution-point").with("protocol", "https"),
                        facing("software-update-point").with("ssl", true)));
        hosts.add(perimeter.withSiteServerInitiates(random.nextBoolean()));
        clients("NET-" + code, "internet", code, 500);
        clients(zone + "-PCS", zone, code, 2000);
    }

    private void secondary(String code, String primary, String zone) {
        sites.add(new Site(code, SiteType.SECONDARY, primary));
        host(
                code + "-SITE",
                zone,
                code,
                role("site-server"),
                role("sql-server"),
                serving("management-point"),
                serving("distribution-point"));
        for (int i = 1; i <= size.branchPoints; i++) {
            host(code + "-DP" + i, zone, code, serving("distribution-point").with("pxe", random.nextInt(10) < 3));
        }
        for (int i = 1; i <= size.pullPoints; i++) {
            String near = code + "-DP" + (1 + random.nextInt(size.branchPoints));
            String far = primary + "-DP" + (1 + random.nextInt(size.distributionPoints));
            List<String> sources = random.nextBoolean() ? List.of(near) : List.of(near, far);
            host(
                    code + "-PDP" + i,
                    zone,
                    code,
                    serving("distribution-point").with("pull", true).with("sources", sources));
        }
        if (size.others > 0) {
            host(code + "-SUP", zone, code, role("software-update-point", "ssl", random.nextBoolean()));
        }
        if (size.others > 1) {
            host(code + "-SMP", zone, code, role("state-migration-point", "protocol", "https"));
        }
    }

    private void zone(String id, ZoneKind kind) {
        zones.add(new Zone(id, kind));
    }

    private void wall(String id, String... between) {
        firewalls.add(new Firewall(id, List.of(between)));
    }

    private void host(String id, String zone, @Nullable String site, Placement... roles) {
        hosts.add(new Host(id, zone, site, Arrays.asList(roles)));
    }

    private void clients(String id, String zone, String site, int count) {
        hosts.add(new Host(id, zone, site, List.of(new Placement("client"))).withCount(count));
    }

    private Placement serving(String role) {
        return role(role, "protocol", List.of("http", "https", "https", "both").get(random.nextInt(4)));
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

    private static String number(String stem, int number) {
        return stem + String.format(Locale.ROOT, "%02d", number);
    }

    /** Three characters for a secondary site, none of them like those of a primary one. */
    private static String code(int number) {
        String digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        return "" + "STUVW".charAt(number / 1296) + digits.charAt(number / 36 % 36) + digits.charAt(number % 36);
    }
}
