package dev.portolan.design.edit;

import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What edits do to firewalls. */
final class FirewallEdits {

    private FirewallEdits() {}

    static Design add(Design design, Firewall firewall) {
        Items.refuseTaken(design.firewall(firewall.id()), "firewall", firewall.id());
        firewall.between().forEach(zone -> ZoneEdits.require(design, zone));
        return design.withFirewalls(Items.plus(design.firewalls(), firewall));
    }

    static Design remove(Design design, String id) {
        Items.found(design.firewall(id), "firewall", id);
        return design.withFirewalls(
                Items.without(design.firewalls(), firewall -> firewall.id().equals(id)));
    }

    static Design rename(Design design, String id, String name) {
        return change(design, id, firewall -> firewall.withName(name));
    }

    static Design setZones(Design design, String id, List<String> zones) {
        zones.forEach(zone -> ZoneEdits.require(design, zone));
        return change(design, id, firewall -> firewall.withBetween(zones));
    }

    private static Design change(Design design, String id, UnaryOperator<Firewall> change) {
        Items.found(design.firewall(id), "firewall", id);
        return design.withFirewalls(
                Items.replaced(design.firewalls(), firewall -> firewall.id().equals(id), change));
    }

    /** No firewall touches the zone any more; those that stood between it and one other are gone. */
    static Design withoutZone(Design design, String zone) {
        List<Firewall> left = new ArrayList<>();
        for (Firewall firewall : design.firewalls()) {
            if (!firewall.between().contains(zone)) {
                left.add(firewall);
            } else if (firewall.between().size() > 2) {
                left.add(firewall.withBetween(Items.without(firewall.between(), zone::equals)));
            }
        }
        return design.withFirewalls(left);
    }
}
