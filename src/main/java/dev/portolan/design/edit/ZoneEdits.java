package dev.portolan.design.edit;

import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Zone;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What edits do to zones. */
final class ZoneEdits {

    private ZoneEdits() {}

    static Design add(Design design, Edit.AddZone add) {
        Zone zone = add.zone();
        Items.refuseTaken(design.zone(zone.id()), "zone", zone.id());
        Layout.Box box = add.box();
        Layout layout = box == null
                ? design.layout().withoutZone(zone.id())
                : design.layout().withZone(zone.id(), box);
        return design.withZones(Items.plus(design.zones(), zone)).withLayout(layout);
    }

    /** Hosts go first, then walls, then the zone, so that every design on the way is whole. */
    static Design remove(Design design, String id) {
        require(design, id);
        List<String> hosts = design.hosts().stream()
                .filter(host -> host.zone().equals(id))
                .map(Host::id)
                .toList();
        Design walls = FirewallEdits.withoutZone(HostEdits.remove(design, hosts), id);
        Design without = walls.host(id).isPresent() ? walls : Allowances.without(walls, Set.of(id));
        return without.withZones(
                        Items.without(without.zones(), zone -> zone.id().equals(id)))
                .withLayout(without.layout().withoutZone(id));
    }

    static Design change(Design design, String id, UnaryOperator<Zone> change) {
        require(design, id);
        return design.withZones(Items.replaced(design.zones(), zone -> zone.id().equals(id), change));
    }

    static Design place(Design design, String id, Layout.Box box) {
        require(design, id);
        return design.withLayout(design.layout().withZone(id, box));
    }

    static void require(Design design, String id) {
        Items.found(design.zone(id), "zone", id);
    }
}
