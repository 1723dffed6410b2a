package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import java.util.List;

/**
 * How far things may be shifted without coming closer to others than they should, or leaving their zone.
 *
 * @param others what stays
 * @param keep the least space to it; what is closer already may not come closer still
 */
record Leeway(List<Box> others, double keep) {

    /** How much of a shift to the right, or with a negative distance to the left, is free. */
    double across(Box box, double by) {
        double free = by;
        for (Box other : others) {
            if (box.y() < other.bottom() + keep && other.y() < box.bottom() + keep) {
                free = limited(free, other.x() - box.right(), box.x() - other.right());
            }
        }
        return free;
    }

    /** How much of a shift down, or with a negative distance up, is free. */
    double down(Box box, double by) {
        double free = by;
        for (Box other : others) {
            if (box.x() < other.right() + keep && other.x() < box.right() + keep) {
                free = limited(free, other.y() - box.bottom(), box.y() - other.bottom());
            }
        }
        return free;
    }

    /**
     * @param ahead the gap to the other in the direction of a positive shift; negative where it is not there
     * @param behind the gap in the other direction
     */
    private double limited(double by, double ahead, double behind) {
        if (by > 0 && ahead >= 0) {
            return Math.min(by, Math.max(0, ahead - keep));
        }
        if (by < 0 && behind >= 0) {
            return Math.max(by, -Math.max(0, behind - keep));
        }
        return by;
    }

    /** How much of a shift leaves a stretch within bounds; where it reaches out already, it may only come back. */
    static double within(double start, double end, double least, double most, double by) {
        return by > 0 ? Math.min(by, Math.max(0, most - end)) : Math.max(by, -Math.max(0, start - least));
    }
}
