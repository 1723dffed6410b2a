package dev.portolan.diagram;

import dev.portolan.analysis.Flow;
import dev.portolan.design.Layout.Box;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All flows from one host to another that have the same family of service, as one line.
 *
 * <p>A way around all cards costs something, and nobody looks at thousands of lines one by one: the way is found when it is
 * first asked for. Two links are equal if they say the same and have the same sketch; which way they go depends on
 * the other cards too.
 */
public final class LinkShape {

    private final String fromHost;
    private final String toHost;
    private final String family;
    private final boolean install;
    private final List<Flow> flows;
    private final List<Passage> passages;
    private final List<Point> sketch;
    private final Supplier<List<Point>> way;
    private final Box bounds;
    private @Nullable List<Point> points;

    /** Where a link passes a firewall. */
    record Passage(String firewall, Point at) {}

    LinkShape(
            String fromHost,
            String toHost,
            String family,
            boolean install,
            List<Flow> flows,
            List<Passage> passages,
            List<Point> sketch,
            Supplier<List<Point>> way) {
        this.fromHost = fromHost;
        this.toHost = toHost;
        this.family = family;
        this.install = install;
        this.flows = List.copyOf(flows);
        this.passages = List.copyOf(passages);
        this.sketch = List.copyOf(sketch);
        this.way = way;
        this.bounds = Boxes.along(this.sketch);
    }

    /** Id of the host that starts. */
    public String fromHost() {
        return fromHost;
    }

    /** Id of the host that answers. */
    public String toHost() {
        return toHost;
    }

    /** Family of the services, as in the catalog. */
    public String family() {
        return family;
    }

    /** Whether all of it belongs to an installation. */
    public boolean install() {
        return install;
    }

    public List<Flow> flows() {
        return flows;
    }

    /**
     * The corners of the line from the edge of one card through the gates of the walls that are crossed to the edge of the
     * other, around all other cards. To be drawn with {@linkplain Bends rounded corners}.
     */
    public List<Point> points() {
        List<Point> known = points;
        if (known == null) {
            known = List.copyOf(way.get());
            points = known;
        }
        return known;
    }

    /** From card to card through the gates without regard to other cards: what is seen from far away. */
    public List<Point> sketch() {
        return sketch;
    }

    /** The smallest box around the sketch, at least one unit wide and high. */
    public Box bounds() {
        return bounds;
    }

    /** Where it passes a firewall, if it does: the middle of a gate. */
    public Optional<Point> gate(String firewall) {
        return passages.stream()
                .filter(passage -> passage.firewall().equals(firewall))
                .map(Passage::at)
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinkShape that
                && fromHost.equals(that.fromHost)
                && toHost.equals(that.toHost)
                && family.equals(that.family)
                && install == that.install
                && sketch.equals(that.sketch)
                && flows.equals(that.flows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fromHost, toHost, family, install);
    }

    @Override
    public String toString() {
        return family + " from " + fromHost + " to " + toHost;
    }
}
