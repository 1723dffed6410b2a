package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.CardShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ways to leave cards and to enter zones. */
final class Ends {

    /** Beside its place on a card a link ends only if that saves two corners. */
    private static final double BESIDE = 15;

    /** How near the ends of a side a link may end. */
    private static final double CORNER = 10;

    private static final double APART = 5;

    private final Map<String, Integer> lanes = new HashMap<>();

    /** Takes note of a cord's lane at both its cards, before the first question. */
    void add(Cord cord) {
        lanes.merge(cord.first().host().id(), 1 << cord.lane(), (a, b) -> a | b);
        lanes.merge(cord.second().host().id(), 1 << cord.lane(), (a, b) -> a | b);
    }

    /** The ways to leave a card: on each side at the place of the lane, and straight towards the others' tips. */
    List<Stub> ofCard(Floor floor, CardShape card, int lane, List<Stub> others) {
        List<Stub> stubs = ofBox(floor, card.box(), lane);
        for (Stub other : others) {
            Side side = other.out().opposite();
            double place = side.level() ? other.tip().y() : other.tip().x();
            if (isFree(card, side, place, lane)) {
                Point tip = side.level()
                        ? new Point(Ports.at(card.box(), side, lane).x(), place)
                        : new Point(place, Ports.at(card.box(), side, lane).y());
                stubs.add(Stub.to(floor.beside(card.box(), side, lane), tip, side, BESIDE));
            }
        }
        return stubs;
    }

    /** The four ways to leave a box. */
    static List<Stub> ofBox(Floor floor, Box box, int lane) {
        List<Stub> stubs = new ArrayList<>(8);
        for (Side side : Side.values()) {
            stubs.add(Stub.to(floor.beside(box, side, lane), Ports.at(box, side, lane), side, 0));
        }
        return stubs;
    }

    /** The way to enter a zone at a place of its outline. */
    static List<Stub> ofEdge(Floor floor, Point tip, Side inwards, int lane) {
        return List.of(Stub.to(floor.inside(inwards, lane), tip, inwards, 0));
    }

    /** Whether a link may end there without coming too near to the places of other lanes. */
    private boolean isFree(CardShape card, Side side, double place, int lane) {
        Box box = card.box();
        double from = (side.level() ? box.y() : box.x()) + CORNER;
        double to = (side.level() ? box.bottom() : box.right()) - CORNER;
        if (place < from || place > to) {
            return false;
        }
        int used = lanes.getOrDefault(card.host().id(), 0);
        for (int other = 0; other < Families.LANES; other++) {
            double port = side.level() ? Ports.y(box, other) : Ports.x(box, other);
            boolean taken = other != lane && (used & (1 << other)) != 0;
            if (taken && Math.abs(port - place) < APART) {
                return false;
            }
        }
        return true;
    }
}
