package dev.portolan.analysis.check;

import static dev.portolan.analysis.Designs.host;
import static java.util.stream.Collectors.toMap;

import dev.portolan.analysis.Designs;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** For each limit a design that has exactly as much as it allows, and one with one more: too large to be files. */
final class LimitDesigns {

    private static final String EDITION = "cb-2025-12";
    private static final Site CAS = new Site("CAS", SiteType.CENTRAL_ADMINISTRATION, null);
    private static final Site PRIMARY = new Site("P01", SiteType.PRIMARY, null);
    private static final Site CHILD = PRIMARY.withParent("CAS");

    /** Not the first, which others would synchronise with: there the order of the file matters. */
    private static final Placement UPDATE_POINT = new Placement("software-update-point", Map.of("syncSource", "none"));

    /** A limit as the article has it, and designs with so many of what it counts. */
    private record Sample(String limit, int value, IntFunction<Design> design) {}

    private static final Map<String, Sample> SAMPLES = Stream.of(
                    new Sample(
                            "primary-sites-per-central-administration-site",
                            25,
                            n -> sites(CAS, below("CAS", "P", SiteType.PRIMARY, n))),
                    new Sample("secondary-sites-per-primary-site", 250, n -> sites(PRIMARY, secondaries(n))),
                    new Sample(
                            "sites-below-secondary-site",
                            0,
                            n -> sites(PRIMARY, plus(secondaries(1), below("S01", "T", SiteType.SECONDARY, n)))),
                    new Sample("management-points-per-primary-site", 15, n -> many(n, "management-point")),
                    new Sample(
                            "management-points-per-secondary-site",
                            1,
                            n -> atSecondary(many(n, "management-point").hosts())),
                    new Sample("distribution-points-per-site", 250, n -> many(n, "distribution-point")),
                    new Sample(
                            "pull-distribution-points-per-site",
                            2000,
                            n -> many(n, new Placement("distribution-point", Map.of("pull", true)))),
                    new Sample(
                            "distribution-points-per-primary-site",
                            5000,
                            n -> sites(PRIMARY, secondaries(1))
                                    .withHosts(plus(
                                            many(1, "distribution-point").hosts(),
                                            atSecondary(many(n - 1, "distribution-point")
                                                            .hosts())
                                                    .hosts()))),
                    new Sample(
                            "software-update-points-per-secondary-site",
                            1,
                            n -> atSecondary(many(n, UPDATE_POINT).hosts())),
                    new Sample("machines-per-gateway", 16, n -> design(host("CMG", "intranet", gateway(n)))),
                    new Sample("desktops-per-hierarchy", 700_000, n -> below(CAS, clients(n))),
                    new Sample(
                            "devices-per-hierarchy-on-standard-edition",
                            50_000,
                            n -> below(CAS, clients(n - 2), devices("mac-computer", 1), devices("mobile-device", 1))),
                    new Sample("macs-per-hierarchy", 25_000, n -> below(CAS, devices("mac-computer", n))),
                    new Sample("mobile-devices-per-hierarchy", 100_000, n -> below(CAS, devices("mobile-device", n))),
                    new Sample(
                            "mobile-devices-per-stand-alone-primary-site",
                            50_000,
                            n -> design(devices("mobile-device", n))),
                    new Sample(
                            "clients-per-child-primary-site",
                            150_000,
                            n -> below(CAS, clients(n - 1), devices("mac-computer", 1))),
                    new Sample(
                            "clients-per-stand-alone-primary-site",
                            175_000,
                            n -> design(clients(n - 20_000), devices("mac-computer", 20_000))),
                    new Sample("desktops-per-stand-alone-primary-site", 150_000, n -> design(clients(n))),
                    new Sample("desktops-per-secondary-site", 15_000, n -> atSecondary(List.of(clients(n)))),
                    new Sample("clients-per-distribution-point", 4_000, n -> served(n, "distribution-point")),
                    new Sample("clients-per-management-point", 25_000, n -> served(n, "management-point")),
                    new Sample(
                            "devices-per-management-point",
                            10_000,
                            n -> design(
                                    host("S", "intranet", "management-point"),
                                    devices("mac-computer", n - 1),
                                    devices("mobile-device", 1))),
                    new Sample("clients-per-fallback-status-point", 100_000, n -> served(n, "fallback-status-point")),
                    new Sample(
                            "clients-per-shared-software-update-point",
                            25_000,
                            n -> served(n, "software-update-point", "management-point")),
                    new Sample(
                            "clients-per-dedicated-software-update-point",
                            150_000,
                            n -> served(n, "software-update-point")),
                    new Sample(
                            "clients-per-application-catalog-point",
                            50_000,
                            n -> served(n, "application-catalog-website-point").withEdition("cb-2019-01")),
                    new Sample(
                            "clients-per-gateway-machine",
                            6_000,
                            n -> design(
                                    host("CMG", "intranet", gateway(1)),
                                    host("PC", "internet", "client").withCount(n))),
                    new Sample(
                            "clients-per-gateway-connection-point",
                            16_384,
                            n -> design(
                                    host("CMG", "intranet", gateway(4)),
                                    host("CCP", "intranet", "cmg-connection-point"),
                                    host("PC", "internet", "client").withCount(n))),
                    new Sample("exchange-connectors-per-organization", 1, n -> many(n, "exchange-server-connector")))
            .collect(toMap(sample -> "too-many-" + sample.limit(), Function.identity()));

    private LimitDesigns() {}

    /** The findings that have designs here. */
    static Set<String> findings() {
        return SAMPLES.keySet();
    }

    /** The design of that name for a finding, if it has one here: raises or spares. */
    static Optional<Design> design(String finding, String name) {
        return Optional.ofNullable(SAMPLES.get(finding))
                .map(sample -> sample.design().apply(name.equals("raises") ? sample.value() + 1 : sample.value()));
    }

    private static Design design(Host... hosts) {
        return Designs.perimeter(EDITION, hosts);
    }

    private static Design sites(Site top, List<Site> others) {
        return design().withSites(plus(List.of(top), others));
    }

    private static List<Site> secondaries(int count) {
        return below("P01", "S", SiteType.SECONDARY, count);
    }

    /** Sites with codes such as S01, in base 36 where decimals run out. */
    private static List<Site> below(String parent, String letter, SiteType type, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Site(
                        letter + ("0" + Integer.toString(i, Character.MAX_RADIX)).replaceFirst("^0(..)$", "$1"),
                        type,
                        parent))
                .toList();
    }

    private static Design below(Site top, Host... hosts) {
        return design(hosts).withSites(List.of(top, CHILD));
    }

    private static Design many(int count, String role) {
        return many(count, new Placement(role));
    }

    private static Design many(int count, Placement role) {
        return design(IntStream.rangeClosed(1, count)
                .mapToObj(i -> host("H" + i, "intranet", role))
                .toArray(Host[]::new));
    }

    private static Design atSecondary(List<Host> hosts) {
        return sites(PRIMARY, secondaries(1))
                .withHosts(hosts.stream()
                        .map(host ->
                                new Host("S" + host.id(), host.zone(), "S01", host.roles()).withCount(host.count()))
                        .toList());
    }

    /** One server with these roles and so many clients. */
    private static Design served(int clients, String... roles) {
        return design(host("SRV", "intranet", roles), clients(clients));
    }

    private static Placement gateway(int machines) {
        return new Placement("cloud-management-gateway", Map.of("vmCount", machines));
    }

    private static Host clients(int count) {
        return devices("client", count);
    }

    private static Host devices(String role, int count) {
        return host("D-" + role, "intranet", role).withCount(count);
    }

    private static <T> List<T> plus(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
