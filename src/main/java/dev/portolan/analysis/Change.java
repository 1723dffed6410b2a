package dev.portolan.analysis;

import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.Zone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which hosts have to be looked at again when one design follows another: those that changed, and those over which a
 * changed zone, site or neighbour decides.
 *
 * @param gone the hosts as they were, by id
 * @param come the hosts as they are, by id
 * @param recount sites of which another host may be the first with a role
 */
record Change(Map<String, Host> gone, Map<String, Host> come, Set<String> recount) {

    /** What changes; null where so much does that everything has to be looked at again. */
    static @Nullable Change between(Scene before, Design after) {
        Design design = before.design();
        if (!tree(design).equals(tree(after))) {
            return null;
        }
        Map<String, Host> gone = new LinkedHashMap<>();
        Map<String, Host> come = new LinkedHashMap<>();
        if (!compare(design.hosts(), after.hosts(), gone, come)) {
            return null;
        }
        Set<String> zones = changedZones(design, after);
        Set<String> sites = changedSites(design, after);
        if (!zones.isEmpty() || !sites.isEmpty()) {
            again(
                    after,
                    gone,
                    come,
                    host -> zones.contains(host.zone()) || (host.site() != null && sites.contains(host.site())));
        }
        Firsts firsts = before.firsts();
        Set<String> recount = firsts.sitesOf(gone.values());
        recount.addAll(firsts.sitesOf(come.values()));
        if (!recount.isEmpty()) {
            Set<String> near = new HashSet<>(recount);
            for (Site site : after.sites()) {
                if (site.parent() != null && recount.contains(site.parent())) {
                    near.add(site.code());
                }
            }
            again(
                    after,
                    gone,
                    come,
                    host -> host.site() != null && near.contains(host.site()) && firsts.concerns(host));
        }
        return new Change(gone, come, recount);
    }

    private static void again(Design after, Map<String, Host> gone, Map<String, Host> come, Predicate<Host> concerned) {
        for (Host host : after.hosts()) {
            if (!come.containsKey(host.id()) && concerned.test(host)) {
                gone.put(host.id(), host);
                come.put(host.id(), host);
            }
        }
    }

    /**
     * Notes the hosts in which two lists differ, told apart as objects, which is quick and finds too many at worst.
     *
     * @return false where those that stayed stand in another order
     */
    @SuppressWarnings("ReferenceEquality") // equality would compare every field of a hundred thousand hosts
    private static boolean compare(
            List<Host> before, List<Host> after, Map<String, Host> gone, Map<String, Host> come) {
        int start = 0;
        int least = Math.min(before.size(), after.size());
        while (start < least && before.get(start) == after.get(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && before.get(before.size() - 1 - end) == after.get(after.size() - 1 - end)) {
            end++;
        }
        Collection<Host> left = before.subList(start, before.size() - end);
        Collection<Host> right = after.subList(start, after.size() - end);
        IdentityHashMap<Host, Integer> places = new IdentityHashMap<>();
        left.forEach(host -> places.put(host, places.size()));
        int last = -1;
        for (Host host : right) {
            Integer place = places.remove(host);
            if (place == null) {
                come.put(host.id(), host);
            } else if (place < last) {
                return false;
            } else {
                last = place;
            }
        }
        left.stream().filter(places::containsKey).forEach(host -> gone.put(host.id(), host));
        return true;
    }

    private static Map<String, List<String>> tree(Design design) {
        Map<String, List<String>> tree = new HashMap<>();
        for (Site site : design.sites()) {
            tree.put(site.code(), List.of(site.type().word(), String.valueOf(site.parent())));
        }
        return tree;
    }

    private static Set<String> changedZones(Design before, Design after) {
        if (before.zones().equals(after.zones())) {
            return Set.of();
        }
        Map<String, Zone> known = new HashMap<>();
        before.zones().forEach(zone -> known.put(zone.id(), zone));
        Set<String> changed = new HashSet<>();
        for (Zone zone : after.zones()) {
            if (!zone.equals(known.get(zone.id()))) {
                changed.add(zone.id());
            }
        }
        return changed;
    }

    /** The sites that differ, and the secondary sites below them, which inherit. */
    private static Set<String> changedSites(Design before, Design after) {
        if (before.sites().equals(after.sites())) {
            return Set.of();
        }
        Map<String, Site> known = new HashMap<>();
        before.sites().forEach(site -> known.put(site.code(), site));
        List<String> changed = new ArrayList<>();
        for (Site site : after.sites()) {
            if (!site.equals(known.get(site.code()))) {
                changed.add(site.code());
            }
        }
        Hierarchy hierarchy = new Hierarchy(after.sites());
        Set<String> all = new HashSet<>();
        for (int i = 0; i < changed.size(); i++) {
            if (all.add(changed.get(i))) {
                after.site(changed.get(i))
                        .ifPresent(site -> hierarchy.children(site).stream()
                                .filter(below -> below.type() == SiteType.SECONDARY)
                                .forEach(below -> changed.add(below.code())));
            }
        }
        return all;
    }
}
