package dev.portolan.diagram;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A design as shapes, in drawing order: zones below, then walls, links and cards. Used by one thread at a time. */
public final class Drawing {

    private final List<ZoneShape> zones;
    private final List<WallShape> walls;
    private final List<CardShape> cards;
    private final List<LinkShape> links;
    private final Box bounds;
    private @Nullable Lookup lookup;

    public Drawing(
            List<ZoneShape> zones, List<WallShape> walls, List<CardShape> cards, List<LinkShape> links, Box bounds) {
        this.zones = List.copyOf(zones);
        this.walls = List.copyOf(walls);
        this.cards = List.copyOf(cards);
        this.links = List.copyOf(links);
        this.bounds = bounds;
    }

    public List<ZoneShape> zones() {
        return zones;
    }

    public List<WallShape> walls() {
        return walls;
    }

    public List<CardShape> cards() {
        return cards;
    }

    public List<LinkShape> links() {
        return links;
    }

    /** The smallest box around every zone, wall and card. */
    public Box bounds() {
        return bounds;
    }

    /** The zone with that id, if it is drawn. */
    public Optional<ZoneShape> zone(String id) {
        return Optional.ofNullable(lookup().zones().get(id));
    }

    /** The firewall with that id, if it is drawn. */
    public Optional<WallShape> wall(String id) {
        return Optional.ofNullable(lookup().walls().get(id));
    }

    /** The host with that id, if it is drawn. */
    public Optional<CardShape> card(String id) {
        return Optional.ofNullable(lookup().cards().get(id));
    }

    /** The links that start or end at a host, in drawing order. */
    public List<LinkShape> linksOf(String host) {
        return lookup().linksOf().getOrDefault(host, List.of());
    }

    /** The cards that a part of the canvas shows, in drawing order. */
    public List<CardShape> cardsIn(Box part) {
        return lookup().cardsIn(part);
    }

    /** The links whose {@linkplain LinkShape#bounds() bounds} a part of the canvas shows, in drawing order. */
    public List<LinkShape> linksIn(Box part) {
        return lookup().linksIn(part);
    }

    /** Whether a line or a role that is drawn comes from the user's own catalog. */
    public boolean showsOwn(Catalog catalog) {
        return links.stream().anyMatch(LinkShape::own)
                || cards.stream()
                        .flatMap(card -> card.chips().stream())
                        .anyMatch(chip -> catalog.endpoint(chip.role())
                                .filter(Endpoint::own)
                                .isPresent());
    }

    private Lookup lookup() {
        Lookup known = lookup;
        if (known == null) {
            known = Lookup.of(this);
            lookup = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Drawing that
                && zones.equals(that.zones)
                && walls.equals(that.walls)
                && cards.equals(that.cards)
                && links.equals(that.links);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zones, walls, cards, links);
    }

    /** A zone as a room. Its title stands in a strip of {@link Metrics#ZONE_TITLE_HEIGHT} at the top. */
    public record ZoneShape(Zone zone, Box box) {}

    /**
     * A firewall as a wall in the gap between its zones.
     *
     * @param bar the wall itself
     * @param arms lines from the bar to zones that it does not face: several one after the other, from the bar
     *     outwards, where the way has corners
     * @param gates where flows pass it, along the bar
     * @param badge the number of rules, to show on the bar; {@link #NOT_COUNTED} where it is not known
     * @param badgeAt the middle of the badge: as near to the middle of the bar as gates allow
     * @param wings more of it, between zones on one side of the bar, without a name and a badge
     */
    public record WallShape(
            Firewall firewall,
            Box bar,
            List<Arm> arms,
            List<Gate> gates,
            int badge,
            Point badgeAt,
            List<WallShape> wings) {

        /** Instead of a number of rules. */
        public static final int NOT_COUNTED = -1;

        public WallShape {
            arms = List.copyOf(arms);
            gates = List.copyOf(gates);
            wings = List.copyOf(wings);
        }

        /** This and its wings. */
        public List<WallShape> parts() {
            List<WallShape> parts = new ArrayList<>(List.of(this));
            parts.addAll(wings);
            return parts;
        }

        /** Whether the bar stands upright, between a zone on the left and one on the right. */
        public boolean upright() {
            return bar.height() >= bar.width();
        }

        /** Where the name goes: above the bar, within the gap between the zones. */
        public Box label() {
            double width = upright() ? Metrics.GUTTER : Math.max(Metrics.GUTTER, bar.width());
            double height = upright() ? Metrics.WALL_LABEL_HEIGHT : Metrics.WALL_LABEL_HEIGHT / 2 + 3;
            return new Box(bar.x() + bar.width() / 2 - width / 2, bar.y() - height - 4, width, height);
        }
    }

    /** A line from a wall to one of its zones. */
    public record Arm(String zone, Point start, Point end) {}

    /**
     * An opening in a wall.
     *
     * @param at its middle, on the middle line of the bar
     * @param size how much of the bar it takes
     * @param depth how far it opens the bar: a link that comes back out on the side where it came in needs but half
     */
    public record Gate(Point at, double size, Depth depth) {}

    /** Which part of a wall a gate opens. */
    public enum Depth {
        THROUGH,
        /** From the left or upper side to the middle. */
        NEAR,
        /** From the right or lower side to the middle. */
        FAR
    }

    /** What a card looks like. */
    public enum Form {
        /** A computer, or several that are alike. */
        SERVER,
        /** A group of clients. */
        CLIENTS,
        /** A service that somebody else runs. */
        SERVICE
    }

    /** A host as a card: its title above, chips for its roles below; not every role where there are too many. */
    public record CardShape(Host host, Form form, Box box, List<Chip> chips) {
        public CardShape {
            chips = List.copyOf(chips);
        }

        /** How many roles have no chip. */
        public int folded() {
            return host.roles().size() - chips.size();
        }

        /** Where a count of the roles without a chip goes: behind the last chip. */
        public Box foldBox() {
            return Cards.slot(box, chips.size(), host.roles().size());
        }
    }

    /**
     * A role on a card.
     *
     * @param index which of the host's roles it is
     * @param known whether the design's edition knows the role; nothing is computed for others
     * @param box absolute, as the card's
     */
    public record Chip(int index, String role, boolean known, Box box) {}
}
