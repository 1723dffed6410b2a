package dev.portolan.analysis;

import dev.portolan.catalog.Connection;
import dev.portolan.catalog.PortUse;
import dev.portolan.design.PortRange;
import java.util.List;

/**
 * A row of a connection that could bring traffic from one placement to another, as their roles stand for its ends, and
 * does not.
 *
 * @param from the placement that would start
 * @param to the placement that would answer
 * @param back whether the one that would start is the second end of the connection
 * @param ports as they would have to be open
 * @param obstacle the first thing in the way
 */
public record Refusal(
        Connection connection, PortUse row, Party from, Party to, boolean back, List<Port> ports, Obstacle obstacle) {

    public Refusal {
        ports = List.copyOf(ports);
    }

    /** The placement that is the connection's first end. */
    public Party first() {
        return back ? to : from;
    }

    /** The placement that is the connection's second end. */
    public Party second() {
        return back ? from : to;
    }

    /** A port or range of a transport protocol. */
    public record Port(Transport transport, PortRange range) {}
}
