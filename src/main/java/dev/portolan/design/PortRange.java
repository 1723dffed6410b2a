package dev.portolan.design;

import java.util.ArrayList;
import java.util.List;

/**
 * A port or an unbroken run of ports.
 *
 * @param first the lowest port, 1 to 65535
 * @param last the highest port, {@code first} to 65535; equal to {@code first} for one port
 */
public record PortRange(int first, int last) implements Comparable<PortRange> {

    /** The highest port number of TCP and UDP. */
    public static final int MAX = 65535;

    public PortRange {
        if (first < 1 || last > MAX || first > last) {
            throw new IllegalArgumentException(
                    "the ports " + first + "-" + last + " are not between 1 and " + MAX + ", lowest first");
        }
    }

    /** One port. */
    public static PortRange of(int port) {
        return new PortRange(port, port);
    }

    /**
     * Reads {@code 443} or {@code 10140-10155}.
     *
     * @throws IllegalArgumentException if the text is neither a port nor a range of ports
     */
    public static PortRange parse(String text) {
        String trimmed = text.strip();
        int dash = trimmed.indexOf('-');
        try {
            return dash < 0
                    ? of(Integer.parseInt(trimmed))
                    : new PortRange(
                            Integer.parseInt(trimmed.substring(0, dash).strip()),
                            Integer.parseInt(trimmed.substring(dash + 1).strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + trimmed + "\" is neither a port nor a range of ports", e);
        }
    }

    /**
     * Reads a list such as {@code 1025-5000, 49152-65535}.
     *
     * @throws IllegalArgumentException if a part is neither a port nor a range, or there is none
     */
    public static List<PortRange> parseList(String text) {
        List<PortRange> ranges = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            ranges.add(parse(part));
        }
        return List.copyOf(ranges);
    }

    /** The first ports of this range, at most {@code count} of them and at least one. */
    public PortRange firstPorts(int count) {
        return new PortRange(first, Math.min(last, first + Math.max(count, 1) - 1));
    }

    @Override
    public int compareTo(PortRange other) {
        int byFirst = Integer.compare(first, other.first);
        return byFirst != 0 ? byFirst : Integer.compare(last, other.last);
    }

    /** As printed: {@code 443} or {@code 63000-64000}. */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
