package dev.portolan.analysis.check;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.CodePoints;
import dev.portolan.analysis.Hierarchy;
import dev.portolan.analysis.Party;
import dev.portolan.analysis.Placements;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Edition;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A design as checks look at it: its traffic and who stands where, found once for all of them, so that each check stays
 * linear in the design.
 *
 * <p>Roles that need a site and stand on a host without one are left out: they have a finding of their own.
 */
final class Survey {

    /** By the id of the host, so that what is said does not depend on the order of the file. */
    static final Comparator<Party> BY_HOST =
            Comparator.comparing(party -> party.host().id(), CodePoints.ORDER);

    private final Analysis analysis;
    private final Placements placements;
    private final Hierarchy hierarchy;
    private final Map<String, Zone> zones = new HashMap<>();
    private final Map<ZoneKind, Zone> firstZones = new EnumMap<>(ZoneKind.class);
    private final Map<String, Site> sites = new HashMap<>();
    private final Map<String, Host> hosts = new HashMap<>();
    private final Map<String, Map<String, List<Party>>> bySite = new HashMap<>();
    private final NewHosts newHosts;
    private @Nullable Headcount headcount;

    Survey(Analysis analysis) {
        this.analysis = analysis;
        placements = Placements.of(analysis.design(), analysis.catalog());
        hierarchy = new Hierarchy(analysis.design().sites());
        newHosts = new NewHosts(analysis.design(), analysis.catalog());
        for (Zone zone : analysis.design().zones()) {
            zones.put(zone.id(), zone);
            firstZones.merge(zone.kind(), zone, BinaryOperator.minBy(Comparator.comparing(Zone::id, CodePoints.ORDER)));
        }
        analysis.design().sites().forEach(site -> sites.put(site.code(), site));
        analysis.design().hosts().forEach(host -> hosts.put(host.id(), host));
        for (Endpoint endpoint : analysis.catalog().endpoints()) {
            Map<String, List<Party>> parties = new HashMap<>();
            for (Party party : placements.of(endpoint.id())) {
                party.siteCode()
                        .ifPresent(code -> parties.computeIfAbsent(code, c -> new ArrayList<>())
                                .add(party));
            }
            bySite.put(endpoint.id(), parties);
        }
    }

    Analysis analysis() {
        return analysis;
    }

    Design design() {
        return analysis.design();
    }

    Catalog catalog() {
        return analysis.catalog();
    }

    Edition edition() {
        return analysis.edition();
    }

    /** Whether the design is for Configuration Manager 2007, whose sites and roles follow rules of their own. */
    boolean is2007() {
        return edition().id().equals("cm-2007");
    }

    /** Id of the document that the design's edition transcribes. */
    String article() {
        return edition().article().source();
    }

    /** The connections that are computed: those of the edition, and the supplements where the design wants them. */
    List<Connection> connections() {
        return edition().connections(design().settings().withSupplements());
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    Optional<Zone> zone(String id) {
        return Optional.ofNullable(zones.get(id));
    }

    Optional<Site> site(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(sites.get(code));
    }

    Optional<Host> host(String id) {
        return Optional.ofNullable(hosts.get(id));
    }

    /** The site with nothing above it in whose tree the site is. */
    Site top(Site site) {
        Site at = site;
        while (hierarchy.parent(at).isPresent()) {
            at = hierarchy.parent(at).orElseThrow();
        }
        return at;
    }

    /** The one primary site of the design; empty where there is none, or a choice. */
    Optional<Site> onlyPrimary() {
        List<Site> primaries = design().sites().stream()
                .filter(site -> site.type() == SiteType.PRIMARY)
                .limit(2)
                .toList();
        return primaries.size() == 1 ? Optional.of(primaries.getFirst()) : Optional.empty();
    }

    /** Of the zones of a kind the one that comes first by id. */
    Optional<Zone> firstZone(ZoneKind kind) {
        return Optional.ofNullable(firstZones.get(kind));
    }

    /** Every placement, role by role. */
    Stream<Party> all() {
        return catalog().endpoints().stream().flatMap(endpoint -> of(endpoint.id()).stream());
    }

    /** The placements that stand for an endpoint. */
    Stream<Party> standingFor(Endpoint endpoint) {
        return endpoint.faces().stream()
                .flatMap(face ->
                        of(face.role()).stream().filter(party -> face.when().test(path -> value(party, path))));
    }

    /** The placements of a role, in file order. */
    List<Party> of(String role) {
        return placements.of(role);
    }

    /** The placements of a role on hosts of a site, in file order. */
    List<Party> at(@Nullable Site site, String role) {
        return site == null ? List.of() : bySite.getOrDefault(role, Map.of()).getOrDefault(site.code(), List.of());
    }

    /** The placement of a role in a site on the host that comes first by id. */
    Optional<Party> firstAt(@Nullable Site site, String role) {
        return at(site, role).stream().min(BY_HOST);
    }

    /** What holds for an option of the placement: what was set, or the default; null where there is neither. */
    @Nullable
    Object value(Party party, String option) {
        return placements.value(party, option);
    }

    /** Whether an option of the placement has one of the values. */
    boolean has(Party party, String option, Object... values) {
        Object held = value(party, option);
        for (Object value : values) {
            if (value.equals(held)) {
                return true;
            }
        }
        return false;
    }

    /** What an option that names hosts holds: their ids, or words that stand in their place. */
    List<String> hosts(Party party, String option) {
        Object value = value(party, option);
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(Object::toString).toList();
            default -> List.of(value.toString());
        };
    }

    /** Whether the role accepts clients that are on the internet. */
    boolean acceptsInternet(Party party) {
        return has(party, "clientConnections", "internet", "both");
    }

    /** The site, and if it is a primary site the secondary sites below it. */
    Stream<Site> withSecondaries(Site site) {
        return site.type() == SiteType.PRIMARY
                ? Stream.concat(Stream.of(site), hierarchy.secondaries(site).stream())
                : Stream.of(site);
    }

    /** How many clients and devices the sites have; counted when it is first asked for. */
    Headcount headcount() {
        Headcount known = headcount;
        if (known == null) {
            known = new Headcount(this);
            headcount = known;
        }
        return known;
    }

    /** Steps that put a role on a new host. */
    NewHosts newHosts() {
        return newHosts;
    }

    /** What holds for an option that is a number; 0 where nothing does. */
    int number(Party party, String option) {
        return value(party, option) instanceof Integer number ? number : 0;
    }
}
