package dev.portolan.design;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Valid designs that use every corner of the format; the same seed gives the same design. */
public final class RandomDesigns {

    private static final List<String> NAMES =
            List.of("", "", "Head office", "境界ネットワーク", "\"quoted\" \\ and\ttabbed\n", "𝄞 \ud800 lone", "\u0000\u2028");

    private final Random random;

    public RandomDesigns(long seed) {
        this.random = new Random(seed);
    }

    public Design next() {
        List<Zone> zones = many(5, i -> new Zone("zone" + i, name(), any(ZoneKind.values()), extras()));
        List<String> zoneIds = zones.stream().map(Zone::id).toList();
        List<Firewall> firewalls = zones.size() < 2
                ? List.of()
                : many(4, i -> new Firewall("fw" + i, name(), sample(zoneIds, 2), extras()));
        List<Site> sites = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            sites.add(site(sites));
        }
        List<String> hostIds = zones.isEmpty() ? List.of() : many(8, i -> "H" + i);
        List<Host> hosts =
                hostIds.stream().map(id -> host(id, hostIds, zoneIds, sites)).toList();
        Map<String, Layout.Box> boxes = new LinkedHashMap<>();
        zoneIds.forEach(id -> boxes.put(
                id, new Layout.Box(coordinate(), coordinate(), 1 + random.nextInt(900), 0.5 + random.nextInt(900))));
        Map<String, Layout.Spot> spots = new LinkedHashMap<>();
        hostIds.forEach(id -> spots.put(id, new Layout.Spot(coordinate(), coordinate())));
        Layout layout = random.nextBoolean() ? Layout.NONE : new Layout(boxes, spots, extras());
        Settings settings = new Settings(ranges(), random.nextBoolean() ? null : random.nextBoolean(), extras());
        return new Design(name(), name(), "cb-2019-01", zones, firewalls, sites, hosts, settings, layout, extras());
    }

    private Site site(List<Site> above) {
        String parent = above.isEmpty() || random.nextBoolean()
                ? null
                : above.get(random.nextInt(above.size())).code();
        PortSettings ports = new PortSettings(
                many(2, i -> 100 + 2 * random.nextInt(999) + 4000 * i),
                many(2, i -> 101 + 2 * random.nextInt(999) + 4000 * i),
                maybePort(),
                maybePort(),
                maybePort(),
                extras());
        return new Site(
                "S0" + above.size(),
                name(),
                any(SiteType.values()),
                parent,
                maybe(() -> ports),
                maybe(() -> any(SiteMode.values())),
                maybe(() -> any(WakeUp.values())),
                random.nextBoolean() ? "" : "1802",
                maybe(random::nextBoolean),
                extras());
    }

    private Host host(String id, List<String> hosts, List<String> zones, List<Site> sites) {
        return new Host(
                id,
                name(),
                zones.get(random.nextInt(zones.size())),
                sites.isEmpty()
                        ? null
                        : maybe(() -> sites.get(random.nextInt(sites.size())).code()),
                many(3, i -> "10.0.0." + i + "/32"),
                random.nextInt(3) * 500,
                random.nextBoolean(),
                ranges(),
                many(3, i -> "group " + i),
                sample(hosts, 0),
                many(4, i -> placement(hosts)),
                extras());
    }

    private Placement placement(List<String> hosts) {
        String host = hosts.get(random.nextInt(hosts.size()));
        Map<String, Object> options = new LinkedHashMap<>(extras().values());
        return switch (random.nextInt(4)) {
            case 0 -> {
                options.put("syncSource", random.nextBoolean() ? "none" : host);
                options.put("wsusHttp", port());
                yield new Placement("software-update-point", options);
            }
            case 1 -> {
                options.put("pull", random.nextBoolean());
                options.put("sources", sample(hosts, 1));
                yield new Placement("distribution-point", options);
            }
            case 2 -> {
                options.put("install", List.of("manual", "client-push"));
                yield new Placement("client", options);
            }
            default -> new Placement("management-point", options).with("database", host);
        };
    }

    /** Values as a reader makes them: the smallest integer type that fits, decimals in full. */
    private Extras extras() {
        if (random.nextInt(3) > 0) {
            return Extras.NONE;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("x-nothing", null);
        values.put("x-text", name());
        values.put("x-numbers", List.of(7, 1L << 40, new BigDecimal("1.50"), new BigDecimal("-2E+400")));
        values.put("x-object", Map.of("deeper", Collections.singletonList(null)));
        values.put("x-rows", List.of(Map.of("a", true), Map.of(), List.of()));
        return new Extras(values);
    }

    private double coordinate() {
        return (random.nextInt(4000) - 2000) / (random.nextBoolean() ? 1.0 : 8.0);
    }

    private List<PortRange> ranges() {
        return many(3, i -> new PortRange(1000 + i, 2000 + random.nextInt(60000)));
    }

    private int port() {
        return 1 + random.nextInt(65535);
    }

    private int maybePort() {
        return random.nextBoolean() ? 0 : port();
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> List<T> sample(List<T> items, int least) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, least + random.nextInt(items.size() - least + 1)));
    }

    private <T> List<T> many(int most, IntFunction<T> item) {
        List<T> items = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            items.add(item.apply(items.size()));
        }
        return items;
    }
}
