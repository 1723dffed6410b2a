package dev.portolan.diagram;

import dev.portolan.analysis.Flow;
import dev.portolan.analysis.Hop;
import dev.portolan.analysis.Seat;
import dev.portolan.analysis.Use;
import dev.portolan.catalog.PortUse;
import dev.portolan.design.Layout.Box;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All flows from one host to another that have the same family of service, as one line.
 *
 * <p>A way around all cards costs something, and nobody looks at thousands of lines one by one: what a link holds is worked
 * out when it is first asked for. Two links are equal if they say the same and have the same sketch; which way they
 * go depends on the other cards too.
 */
public final class LinkShape {

    /** How far a way may be beside its sketch: a card, and a channel on either side. */
    private static final double DETOUR = 40;

    /** How far the mark of the user's own is from where its stretch begins. */
    private static final double BEFORE_MARK = 12;

    /** How far the tip of an arrow head is from the middle of the wall. */
    private static final double BEHIND_GATE = Metrics.WALL / 2 + 13;

    private final String family;
    private final boolean back;
    private final List<Part> parts;
    private final boolean install;
    private final Cord cord;
    private final Router router;
    private @Nullable List<Flow> flows;
    private @Nullable List<Point> sketch;
    private @Nullable List<Point> points;

    /**
     * What one pair of roles contributes.
     *
     * @param uses of the family only
     */
    record Part(Seat start, Seat answer, List<Use> uses, List<Hop> route) {

        boolean says(Part other) {
            return uses.equals(other.uses)
                    && start.parties().equals(other.start.parties())
                    && answer.parties().equals(other.answer.parties());
        }
    }

    /**
     * @param back whether it leads from the second card of the cord to the first
     * @param parts sorted as tables show them
     */
    LinkShape(String family, Cord cord, boolean back, List<Part> parts, Router router) {
        this.family = family;
        this.cord = cord;
        this.back = back;
        this.parts = List.copyOf(parts);
        this.router = router;
        install = parts.stream()
                .allMatch(part -> part.uses().stream().allMatch(use -> use.row().phase() == PortUse.Phase.INSTALL));
    }

    /** Id of the host that starts. */
    public String fromHost() {
        return (back ? cord.second() : cord.first()).host().id();
    }

    /** Id of the host that answers. */
    public String toHost() {
        return (back ? cord.first() : cord.second()).host().id();
    }

    /** Family of the services, as in the catalog. */
    public String family() {
        return family;
    }

    /** Whether all of it belongs to an installation. */
    public boolean install() {
        return install;
    }

    /** Whether some of it is of the user's own catalog. */
    public boolean own() {
        return parts.stream()
                .anyMatch(part ->
                        part.uses().stream().anyMatch(use -> use.connection().own()));
    }

    /** What flows, sorted as tables show it. */
    public List<Flow> flows() {
        List<Flow> known = flows;
        if (known == null) {
            known = parts.stream()
                    .flatMap(part ->
                            part.uses().stream().map(use -> use.between(part.start(), part.answer(), part.route())))
                    .toList();
            flows = known;
        }
        return known;
    }

    /**
     * The corners of the line from the edge of one card through the gates of the walls that are crossed to the edge of the
     * other, around all other cards. To be drawn with {@linkplain Bends rounded corners}.
     */
    public List<Point> points() {
        List<Point> known = points;
        if (known == null) {
            known = directed(cord.way(router));
            points = known;
        }
        return known;
    }

    /**
     * Where arrow heads are: at the host that answers, and behind each gate, as lines that share a stretch or an end with
     * others still pass each gate one way.
     */
    public List<Head> heads() {
        List<Point> way = points();
        List<Head> heads = new ArrayList<>();
        heads.add(new Head(way.get(way.size() - 2), way.getLast()));
        for (Point gate : directed(router.gates(cord))) {
            Ways.behind(way, gate, BEHIND_GATE).ifPresent(heads::add);
        }
        return heads;
    }

    /**
     * An arrow head.
     *
     * @param from a point on the line before it
     * @param tip its foremost point
     */
    public record Head(Point from, Point tip) {}

    /** Where the mark of the user's own is: on the first stretch that is long enough to show it. */
    public Point mark() {
        List<Point> way = points();
        for (int i = 1; i < way.size(); i++) {
            Point from = way.get(i - 1);
            Point to = way.get(i);
            if (Math.hypot(to.x() - from.x(), to.y() - from.y()) >= 2 * BEFORE_MARK) {
                return Bends.towards(from, to, BEFORE_MARK);
            }
        }
        return Bends.towards(way.getFirst(), way.get(1), BEFORE_MARK);
    }

    /** From card to card through the gates without regard to other cards: what is seen from far away. */
    public List<Point> sketch() {
        List<Point> known = sketch;
        if (known == null) {
            known = directed(router.sketch(cord));
            sketch = known;
        }
        return known;
    }

    private List<Point> directed(List<Point> way) {
        return back ? way.reversed() : way;
    }

    /** A box around both cards and the gates, so large that a usual way from one to the other lies in it. */
    public Box bounds() {
        Box cards = Boxes.around(cord.first().box(), cord.second().box());
        return Boxes.grown(Boxes.around(cards, Boxes.along(sketch())), DETOUR);
    }

    /** How far a point is from its way, in units of the canvas. */
    public double distance(Point point) {
        List<Point> way = points();
        double least = Double.MAX_VALUE;
        for (int i = 1; i < way.size(); i++) {
            Point from = way.get(i - 1);
            Point to = way.get(i);
            least = Math.min(least, Line2D.ptSegDist(from.x(), from.y(), to.x(), to.y(), point.x(), point.y()));
        }
        return least;
    }

    /** Where it passes a firewall, if it does: within a gate. */
    public Optional<Point> gate(String firewall) {
        return router.gate(cord, firewall);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinkShape that
                && fromHost().equals(that.fromHost())
                && toHost().equals(that.toHost())
                && family.equals(that.family)
                && saysTheSameAs(that)
                && sketch().equals(that.sketch());
    }

    private boolean saysTheSameAs(LinkShape other) {
        if (parts.size() != other.parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).says(other.parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Objects.hash(fromHost(), toHost(), family);
    }

    @Override
    public String toString() {
        return family + " from " + fromHost() + " to " + toHost();
    }
}
