package dev.portolan.diagram;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lanes of families of services: in a channel that many links share, those of one family lie on each other as one
 * trunk, and each family keeps its own small distance from the middle, so that no colour hides another.
 */
final class Families {

    /** More colours than this nobody tells apart; further families share lanes. */
    static final int LANES = 6;

    private static final double APART = 3;
    private static final double PORTS_APART = 9;
    private static final double PORTS_APART_LEVEL = 17;

    /** How far the outermost lane is from the middle. */
    static final double REACH = APART * (LANES - 1) / 2;

    private final Map<String, Integer> order = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    Families(Catalog catalog) {
        for (Service service : catalog.services()) {
            if (order.putIfAbsent(service.family(), names.size()) == null) {
                names.add(service.family());
            }
        }
    }

    int size() {
        return names.size();
    }

    int order(String family) {
        return order.getOrDefault(family, 0);
    }

    String name(int family) {
        return names.get(family);
    }

    static int lane(int family) {
        return family % LANES;
    }

    /** How far a lane is from the middle of a channel. The first families are nearest to it. */
    static double offset(int lane) {
        return APART * step(lane);
    }

    /** How far the place of a lane is from the middle of an upright side of a card. */
    static double port(int lane) {
        return PORTS_APART * step(lane);
    }

    /** How far the place of a lane is from the middle of a level side of a card. */
    static double levelPort(int lane) {
        return PORTS_APART_LEVEL * step(lane);
    }

    /** -0.5, 0.5, -1.5, 1.5 and so on. */
    private static double step(int lane) {
        double out = Math.floor(lane / 2.0) + 0.5;
        return lane % 2 == 0 ? -out : out;
    }
}
