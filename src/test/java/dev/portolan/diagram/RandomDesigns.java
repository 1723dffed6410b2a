package dev.portolan.diagram;

import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Placement;
import dev.portolan.design.Settings;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Designs of any shape, the same for the same seed. */
final class RandomDesigns {

    private static final List<ZoneKind> KINDS = List.of(ZoneKind.values());

    private RandomDesigns() {}

    static Design of(long seed) {
        Random random = new Random(seed);
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(7); i++) {
            zones.add(new Zone("z" + i, KINDS.get(random.nextInt(KINDS.size()))));
        }
        List<Firewall> firewalls = new ArrayList<>();
        for (int i = 0; i < random.nextInt(8) && zones.size() > 1; i++) {
            Set<String> between = new LinkedHashSet<>();
            int legs = Math.min(zones.size(), 2 + random.nextInt(2));
            while (between.size() < legs) {
                between.add("z" + random.nextInt(zones.size()));
            }
            firewalls.add(new Firewall("f" + i, List.copyOf(between)));
        }
        List<Host> hosts = new ArrayList<>();
        for (int i = 0; i < random.nextInt(40); i++) {
            List<Placement> roles = Collections.nCopies(random.nextInt(10), new Placement("management-point"));
            hosts.add(new Host("h" + i, "z" + random.nextInt(zones.size()), null, roles));
        }
        return new Design(
                "", "", "cb-2019-01", zones, firewalls, List.of(), hosts, Settings.DEFAULT, Layout.NONE, Extras.NONE);
    }

    /** The same with some places written down, good and bad ones; zones that have a place do not overlap. */
    static Design partlyPlaced(long seed) {
        Random random = new Random(seed);
        Design design = of(seed);
        Layout all = Arranger.complete(design, CatalogReader.shipped());
        Layout some = Layout.NONE;
        for (String zone : all.zones().keySet()) {
            if (random.nextBoolean()) {
                some = some.withZone(zone, all.zones().get(zone));
            }
        }
        for (String host : all.hosts().keySet()) {
            if (random.nextInt(3) > 0) {
                some = some.withHost(host, new Layout.Spot(random.nextInt(900) - 100, random.nextInt(900) - 100));
            }
        }
        return design.withLayout(some);
    }
}
