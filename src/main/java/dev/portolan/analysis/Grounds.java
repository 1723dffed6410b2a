package dev.portolan.analysis;

import dev.portolan.catalog.PortUse.Need;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Why a rule is there.
 *
 * @param all what each of its ports is for: by ports, without repetition
 */
public record Grounds(List<Ground> all) {

    public Grounds {
        all = List.copyOf(all);
    }

    private static Grounds of(Stream<Ground> any) {
        return new Grounds(any.sorted(Ground.ORDER).distinct().toList());
    }

    /** Those of ports that are used. */
    static Grounds of(Collection<Use> uses) {
        return of(uses.stream().map(Ground::of));
    }

    /** Several together. */
    static Grounds joined(Collection<Grounds> parts) {
        return parts.size() == 1 ? parts.iterator().next() : of(parts.stream().flatMap(part -> part.all.stream()));
    }

    /** Those that concern some of these ports. */
    Grounds of(PortSet ports) {
        return new Grounds(
                all.stream().filter(ground -> ports.overlaps(ground.ports())).toList());
    }

    /** Whether things work without the rule; required where any part is. */
    public Need need() {
        return all.stream().anyMatch(ground -> ground.need() == Need.REQUIRED) ? Need.REQUIRED : Need.OPTIONAL;
    }

    /** Ids of the services, by code point. */
    public List<String> services() {
        return sorted(all.stream(), Ground::service);
    }

    /** Ids of the services, by code point, of those grounds that are the user's own, or of the others. */
    public List<String> services(boolean own) {
        return sorted(all.stream().filter(ground -> ground.own() == own), Ground::service);
    }

    /** Anchors of the sections, by code point. */
    public List<String> anchors() {
        return sorted(all.stream(), Ground::anchor);
    }

    /** Those of them that are in the user's own catalog. */
    public List<String> ownAnchors() {
        return sorted(all.stream().filter(Ground::own), Ground::anchor);
    }

    /** The purposes of those sections, a sentence each, by code point. */
    public List<String> purposes() {
        return sorted(all.stream(), Ground::purpose);
    }

    private static List<String> sorted(Stream<Ground> grounds, Function<Ground, String> of) {
        TreeSet<String> sorted = new TreeSet<>(CodePoints.ORDER);
        grounds.map(of).forEach(sorted::add);
        return List.copyOf(sorted);
    }
}
