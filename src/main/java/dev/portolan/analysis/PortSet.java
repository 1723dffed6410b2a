package dev.portolan.analysis;

import dev.portolan.design.PortRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Port numbers as few ranges as possible, so that equal sets compare equal.
 *
 * @param ranges lowest first; no two overlap or touch
 */
public record PortSet(List<PortRange> ranges) {

    public PortSet {
        ranges = List.copyOf(ranges);
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i).first() <= ranges.get(i - 1).last() + 1) {
                throw new IllegalArgumentException(ranges + " are not sorted ranges that lie apart");
            }
        }
    }

    /** The numbers of all these ranges, in whatever order they are and however they overlap. */
    public static PortSet of(Collection<PortRange> any) {
        List<PortRange> joined = new ArrayList<>();
        for (PortRange next : any.stream().sorted().toList()) {
            PortRange last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && next.first() <= last.last() + 1) {
                joined.set(joined.size() - 1, new PortRange(last.first(), Math.max(last.last(), next.last())));
            } else {
                joined.add(next);
            }
        }
        return new PortSet(joined);
    }

    /** Whether there is no port. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Whether a port of the range is in this set. */
    public boolean overlaps(PortRange range) {
        return ranges.stream().anyMatch(own -> own.first() <= range.last() && range.first() <= own.last());
    }

    /** The ports of this set that are not in the other. */
    public PortSet minus(PortSet other) {
        List<PortRange> left = new ArrayList<>();
        for (PortRange own : ranges) {
            int first = own.first();
            for (PortRange taken : other.ranges) {
                if (taken.last() >= first && taken.first() <= own.last()) {
                    if (taken.first() > first) {
                        left.add(new PortRange(first, taken.first() - 1));
                    }
                    first = taken.last() + 1;
                }
            }
            if (first <= own.last()) {
                left.add(new PortRange(first, own.last()));
            }
        }
        return new PortSet(left);
    }

    /** As {@code 80, 443, 8530-8531}. */
    @Override
    public String toString() {
        return ranges.stream().map(PortRange::toString).collect(Collectors.joining(", "));
    }
}
