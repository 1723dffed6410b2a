package dev.portolan.analysis;

import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Placement;
import dev.portolan.design.PortRange;
import dev.portolan.design.Settings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.util.Arrays;
import java.util.List;

/** Small designs for tests: an internet zone, a perimeter and an intranet behind two firewalls, and one primary site. */
public final class Designs {

    private Designs() {}

    /** A perimeter with these hosts. */
    public static Design perimeter(String edition, Host... hosts) {
        return new Design(
                "test",
                "",
                edition,
                List.of(
                        new Zone("internet", ZoneKind.INTERNET),
                        new Zone("dmz", ZoneKind.DMZ),
                        new Zone("intranet", ZoneKind.INTRANET)),
                List.of(new Firewall("fe", List.of("internet", "dmz")), new Firewall("be", List.of("dmz", "intranet"))),
                List.of(new Site("P01", SiteType.PRIMARY, null)),
                List.of(hosts),
                Settings.DEFAULT,
                Layout.NONE,
                Extras.NONE);
    }

    /** A host of the site P01 with these roles at their defaults. */
    public static Host host(String id, String zone, String... roles) {
        return new Host(
                id, zone, "P01", Arrays.stream(roles).map(Placement::new).toList());
    }

    /** A host of the site P01 with this role. */
    public static Host host(String id, String zone, Placement role) {
        return new Host(id, zone, "P01", List.of(role));
    }

    /** The host in these boundary groups. */
    static Host grouped(Host host, List<String> groups) {
        return with(host, host.dynamicPorts(), groups);
    }

    /** The host with a dynamic range of its own. */
    static Host ranged(Host host, PortRange range) {
        return with(host, List.of(range), host.boundaryGroups());
    }

    private static Host with(Host host, List<PortRange> ranges, List<String> groups) {
        return new Host(
                host.id(),
                host.name(),
                host.zone(),
                host.site(),
                host.addresses(),
                host.count(),
                host.siteServerInitiates(),
                ranges,
                groups,
                host.domainControllers(),
                host.roles(),
                host.extras());
    }
}
