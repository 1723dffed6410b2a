package dev.portolan.ui;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Designs to look at and to test with. */
public final class SampleDesigns {

    private SampleDesigns() {}

    /** Internet, perimeter and intranet with a full site. */
    public static Design perimeter() {
        Map<String, Object> internet = Map.of("clientConnections", "internet", "protocol", "https");
        return new Design(
                "Perimeter",
                "",
                "cb-2019-01",
                List.of(
                        new Zone("internet", "Internet", ZoneKind.INTERNET, Extras.NONE),
                        new Zone("dmz", "DMZ", ZoneKind.DMZ, Extras.NONE),
                        new Zone("intranet", "Intranet", ZoneKind.INTRANET, Extras.NONE)),
                List.of(
                        new Firewall("fe", "Front-end firewall", List.of("internet", "dmz"), Extras.NONE),
                        new Firewall("be", "Back-end firewall", List.of("dmz", "intranet"), Extras.NONE)),
                List.of(new Site("P01", SiteType.PRIMARY, null)),
                List.of(
                        new Host("Laptops", "internet", "P01", List.of(new Placement("client")))
                                .withCount(12000)
                                .withName("Roaming laptops"),
                        new Host(
                                "DMZ1",
                                "dmz",
                                "P01",
                                List.of(
                                        new Placement("management-point", internet),
                                        new Placement("distribution-point", internet),
                                        new Placement(
                                                "software-update-point",
                                                Map.of("clientConnections", "internet", "ssl", true)))),
                        new Host("DMZ2", "dmz", "P01", roles("fallback-status-point")),
                        new Host(
                                "SITE1",
                                "intranet",
                                "P01",
                                roles("site-server", "sms-provider", "service-connection-point")),
                        new Host("SQL1", "intranet", "P01", roles("sql-server")),
                        new Host("SUP1", "intranet", "P01", roles("software-update-point", "distribution-point")),
                        new Host(
                                "MP1",
                                "intranet",
                                "P01",
                                roles(
                                        "management-point",
                                        "distribution-point",
                                        "reporting-services-point",
                                        "endpoint-protection-point",
                                        "state-migration-point",
                                        "asset-intelligence-synchronization-point",
                                        "data-warehouse-service-point",
                                        "certificate-registration-point")),
                        new Host(
                                "DC1",
                                "intranet",
                                null,
                                roles("domain-controller", "global-catalog-domain-controller")),
                        new Host("Desktops", "intranet", "P01", roles("client")).withCount(4500)),
                Settings.DEFAULT,
                Layout.NONE,
                Extras.NONE);
    }

    /** As {@link #perimeter}, but one firewall stands between all three zones. */
    public static Design threeLegged() {
        return perimeter()
                .withFirewalls(
                        List.of(new Firewall("edge", "Edge", List.of("internet", "dmz", "intranet"), Extras.NONE)));
    }

    /** Azure, a three-legged firewall and a branch. */
    public static Design wide() {
        Design base = perimeter();
        List<Zone> zones = new ArrayList<>(base.zones());
        zones.add(new Zone("azure", "Azure subscription", ZoneKind.AZURE, Extras.NONE));
        zones.add(new Zone("branch", "Branch office in a town with a very long name", ZoneKind.INTRANET, Extras.NONE));
        zones.add(new Zone("lab", "Lab", ZoneKind.DMZ, Extras.NONE));
        List<Host> hosts = new ArrayList<>(base.hosts());
        hosts.add(new Host("CMG", "azure", "P01", roles("cloud-management-gateway")));
        hosts.add(new Host("BRANCHDP", "branch", "P01", roles("distribution-point", "client")));
        hosts.add(new Host("a-host-with-a-name-that-nobody-should-use.example.com", "lab", "P01", roles("client")));
        List<Firewall> firewalls = new ArrayList<>(base.firewalls());
        firewalls.add(new Firewall("az", "Azure edge", List.of("internet", "azure"), Extras.NONE));
        firewalls.add(new Firewall("wan", "WAN", List.of("intranet", "branch"), Extras.NONE));
        firewalls.add(new Firewall("core", "Core switch ACL", List.of("intranet", "lab", "dmz"), Extras.NONE));
        firewalls.add(new Firewall("er", "ExpressRoute", List.of("azure", "intranet"), Extras.NONE));
        return base.withZones(zones).withHosts(hosts).withFirewalls(firewalls);
    }

    private static List<Placement> roles(String... roles) {
        return Arrays.stream(roles).map(Placement::new).toList();
    }
}
