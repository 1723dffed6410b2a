package dev.portolan.analysis;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Edition;
import dev.portolan.design.Design;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a design makes happen on the network. Every view and every report is made from this one result.
 *
 * <p>The result is held in {@linkplain Bundle bundles}; its flows and crossings are written out when they are asked for. A
 * large hierarchy has millions of them: where one after the other will do, take the streams.
 */
public final class Analysis {

    private final Traffic traffic;
    private final @Nullable List<Crossing> some;
    private final Once<Map<Hop, List<Bundle>>> byHop = new Once<>(this::byHop);
    private final Once<List<Flow>> flows = new Once<>(() -> flowStream().toList());
    private final Once<List<Crossing>> crossings =
            new Once<>(() -> crossingStream().toList());
    private final Once<List<Flow>> unrouted = new Once<>(this::findUnrouted);
    private final Once<Map<String, Long>> counts = new Once<>(this::count);
    private final Once<FirewallRules> rules = new Once<>(() -> FirewallRules.of(this));

    Analysis(Traffic traffic, @Nullable List<Crossing> some) {
        this.traffic = traffic;
        this.some = some;
    }

    /** The design that was computed. */
    public Design design() {
        return traffic.scene().design();
    }

    /** The catalog that it was computed with. */
    public Catalog catalog() {
        return traffic.reading().catalog();
    }

    /** The edition that it was computed with. */
    public Edition edition() {
        return traffic.reading().edition();
    }

    /** All traffic that has a way, within zones too, sorted as tables show it and without repetition. */
    public List<Flow> flows() {
        return flows.get();
    }

    /** As {@link #flows()}, one after the other. */
    public Stream<Flow> flowStream() {
        List<Bundle> routed = new ArrayList<>();
        bundles(bundle -> {
            if (bundle.route() != null) {
                routed.add(bundle);
            }
        });
        return Expansion.flows(routed);
    }

    /** The flows at each firewall that they cross, sorted as tables show them and without repetition. */
    public List<Crossing> crossings() {
        return crossings.get();
    }

    /** As {@link #crossings()}, one after the other. */
    public Stream<Crossing> crossingStream() {
        return some != null
                ? some.stream()
                : byHop.get().entrySet().stream().flatMap(entry -> crossings(entry.getKey(), entry.getValue()));
    }

    /** How many crossings there are. */
    public long crossingCount() {
        return some != null
                ? some.size()
                : counts.get().values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many crossings one firewall has. */
    public long crossingCount(String firewall) {
        return some != null
                ? some.stream().filter(c -> c.firewall().equals(firewall)).count()
                : counts.get().getOrDefault(firewall, 0L);
    }

    /** The crossings of one firewall. */
    public List<Crossing> at(String firewall) {
        if (some != null) {
            return some.stream().filter(c -> c.firewall().equals(firewall)).toList();
        }
        return byHop.get().entrySet().stream()
                .filter(entry -> entry.getKey().firewall().equals(firewall))
                .flatMap(entry -> crossings(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Traffic between zones that no firewalls join, sorted. */
    public List<Flow> unrouted() {
        return unrouted.get();
    }

    /** All that flows, held together where it is alike, in no order; each flow is in one bundle. */
    public void bundles(Consumer<Bundle> taker) {
        traffic.bundles(taker);
    }

    /** The bundles that pass each firewall, by hop: sorted by firewall and zones. */
    public Map<Hop, List<Bundle>> bundlesByHop() {
        return byHop.get();
    }

    /** The crossings merged into the rules of each firewall; always those of the whole design. */
    public FirewallRules rules() {
        return rules.get();
    }

    /** This result with other crossings, for a view of a part of them. */
    public Analysis withCrossings(List<Crossing> part) {
        return new Analysis(traffic, List.copyOf(part));
    }

    Traffic traffic() {
        return traffic;
    }

    private static Stream<Crossing> crossings(Hop hop, List<Bundle> bundles) {
        return Expansion.flows(bundles).map(flow -> new Crossing(hop, flow));
    }

    private Map<Hop, List<Bundle>> byHop() {
        Map<Hop, List<Bundle>> found = new HashMap<>();
        bundles(bundle -> {
            if (bundle.route() != null) {
                for (Hop hop : bundle.route()) {
                    found.computeIfAbsent(hop, h -> new ArrayList<>()).add(bundle);
                }
            }
        });
        Map<Hop, List<Bundle>> sorted = new TreeMap<>(Hop.ORDER);
        sorted.putAll(found);
        return sorted;
    }

    private Map<String, Long> count() {
        Map<String, Long> found = new HashMap<>();
        Routes routes = traffic.scene().routes();
        traffic.sizes((from, to, flows) -> routes.between(from, to)
                .ifPresent(route -> route.forEach(hop -> found.merge(hop.firewall(), flows, Long::sum))));
        return found;
    }

    private List<Flow> findUnrouted() {
        List<Bundle> apart = new ArrayList<>();
        bundles(bundle -> {
            if (bundle.route() == null) {
                apart.add(bundle);
            }
        });
        return Expansion.flows(apart).toList();
    }
}
