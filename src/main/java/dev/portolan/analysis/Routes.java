package dev.portolan.analysis;

import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Zone;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ways between zones: fewest firewalls, one path for each pair of zones, used in both directions.
 *
 * <p>Where two paths are equally short, the search starts from the zone that comes first in the file and takes firewalls
 * and their zones in file order.
 */
public final class Routes {

    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, List<Firewall>> walls = new HashMap<>();
    private final Map<String, Map<String, Hop>> trees = new ConcurrentHashMap<>();
    private final Map<Pair, Optional<List<Hop>>> paths = new ConcurrentHashMap<>();

    private Routes(Design design) {
        for (Zone zone : design.zones()) {
            order.put(zone.id(), order.size());
        }
        for (Firewall firewall : design.firewalls()) {
            for (String zone : firewall.between()) {
                walls.computeIfAbsent(zone, z -> new ArrayList<>()).add(firewall);
            }
        }
    }

    /** The ways between the zones of a design. */
    public static Routes of(Design design) {
        return new Routes(design);
    }

    /**
     * The firewalls on the way from one zone to another, in order: none within a zone.
     *
     * @return empty where no firewalls join the two
     */
    public Optional<List<Hop>> between(String from, String to) {
        Pair pair = new Pair(from, to);
        Optional<List<Hop>> known = paths.get(pair);
        if (known == null) {
            known = find(from, to);
            paths.put(pair, known);
        }
        return known;
    }

    private Optional<List<Hop>> find(String from, String to) {
        if (from.equals(to)) {
            return Optional.of(List.of());
        }
        boolean forward = position(from) < position(to);
        String root = forward ? from : to;
        String end = forward ? to : from;
        Map<String, Hop> tree = trees.computeIfAbsent(root, this::search);
        if (!tree.containsKey(end)) {
            return Optional.empty();
        }
        List<Hop> hops = new ArrayList<>();
        String at = end;
        while (!at.equals(root)) {
            Hop hop = tree.get(at);
            if (hop == null) {
                throw new IllegalStateException("the search tree of " + root + " has no way to " + at);
            }
            hops.add(forward ? hop : hop.reversed());
            at = hop.fromZone();
        }
        if (forward) {
            Collections.reverse(hops);
        }
        return Optional.of(List.copyOf(hops));
    }

    private int position(String zone) {
        return order.getOrDefault(zone, Integer.MAX_VALUE);
    }

    /** For each zone that can be reached, the last hop of the way to it. */
    private Map<String, Hop> search(String root) {
        Map<String, Hop> lastHop = new LinkedHashMap<>();
        Deque<String> frontier = new ArrayDeque<>(List.of(root));
        while (!frontier.isEmpty()) {
            String zone = frontier.remove();
            for (Firewall firewall : walls.getOrDefault(zone, List.of())) {
                for (String next : firewall.between()) {
                    if (!next.equals(root) && !lastHop.containsKey(next)) {
                        lastHop.put(next, new Hop(firewall.id(), zone, next));
                        frontier.add(next);
                    }
                }
            }
        }
        return lastHop;
    }

    private record Pair(String from, String to) {}
}
