package dev.portolan.design;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A port or an unbroken run of ports.
 *
 * @param first the lowest port, 1 to 65535
 * @param last the highest port, {@code first} to 65535; equal to {@code first} for one port
 */
public record PortRange(int first, int last) implements Comparable<PortRange> {

    /** The highest port number of TCP and UDP. */
    public static final int MAX = 65535;

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,9})(?:\\s*-\\s*([0-9]{1,9}))?");

    public PortRange {
        if (first < 1 || last > MAX || first > last) {
            String what = first == last ? first + " is not a port" : first + "-" + last + " is not a range of ports";
            throw new IllegalArgumentException(what + " from 1 to " + MAX + (first > last ? ", lowest first" : ""));
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
        Matcher matcher = TEXT.matcher(trimmed);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(Quoted.text(trimmed) + " is neither a port nor a range of ports");
        }
        int first = Integer.parseInt(matcher.group(1));
        return matcher.group(2) == null ? of(first) : new PortRange(first, Integer.parseInt(matcher.group(2)));
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
