package dev.portolan.analysis;

import dev.portolan.analysis.Rulebook.Rule;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Initiation;
import dev.portolan.catalog.PortUse;
import dev.portolan.design.Host;
import dev.portolan.design.PortRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Finds out why rows of connections between the roles of two hosts bring nothing. */
final class Refusals {

    private final Standings standings;
    private final Obstacles obstacles;
    private final Supplier<Standings> supplemented;
    private final Set<Line> flowing = new HashSet<>();
    private final List<Refusal> found = new ArrayList<>();

    /**
     * @param supplemented how the placements would stand with supplements, asked where the design wants none
     * @param flows what does flow between the hosts that are asked about
     */
    Refusals(Standings standings, Supplier<Standings> supplemented, List<Flow> flows) {
        this.standings = standings;
        obstacles = new Obstacles(standings);
        this.supplemented = supplemented;
        flows.forEach(flow -> flowing.add(new Line(
                flow.fromRole(), flow.toRole(), flow.connection(), flow.row(), flow.transport(), flow.ports())));
    }

    /** What the one host does not start with the other, though an edition's connection joins their roles. */
    List<Refusal> between(Host from, Host to) {
        each(standings, from, to, this::refuse);
        if (!standings.traffic().reading().settings().withSupplements()) {
            each(supplemented.get(), from, to, this::refuseSupplement);
        }
        return found;
    }

    private static void each(Standings standings, Host from, Host to, Taker taker) {
        Rulebook rules = standings.traffic().reading().rules();
        for (Standing start : standings.of(from)) {
            for (Standing answer : standings.of(to)) {
                for (Rule rule : rules.between(start.role(), answer.role())) {
                    rule.connection().rows().forEach(row -> taker.take(standings, rule, row, start, answer, false));
                }
                for (Rule rule : rules.between(answer.role(), start.role())) {
                    rule.connection().rows().forEach(row -> taker.take(standings, rule, row, answer, start, true));
                }
            }
        }
    }

    private void refuse(Standings among, Rule rule, PortUse row, Standing first, Standing second, boolean back) {
        Obstacle obstacle = obstacles.of(rule, row, first, second, back);
        boolean saidForward = obstacle instanceof Obstacle.OneWay(boolean used)
                && !used
                && first.role().equals(second.role());
        if (obstacle != null && !saidForward) {
            add(among, rule, row, first, second, back, obstacle);
        }
    }

    private void refuseSupplement(
            Standings among, Rule rule, PortUse row, Standing first, Standing second, boolean back) {
        boolean startable = !back || row.initiation() == Initiation.EITHER;
        if (startable && rule.connection().origin() == Connection.Origin.SUPPLEMENT) {
            add(among, rule, row, first, second, back, new Obstacle.SupplementsOff());
        }
    }

    private void add(
            Standings among, Rule rule, PortUse row, Standing first, Standing second, boolean back, Obstacle obstacle) {
        Party from = (back ? second : first).party();
        Party to = (back ? first : second).party();
        List<Refusal.Port> ports = new ArrayList<>();
        for (PortFinder.Found port : among.traffic().reading().uses().ports(row, back, among.ends(first, second))) {
            if (!flowing.contains(
                    new Line(from.role(), to.role(), rule.connection(), row, port.transport(), port.ports()))) {
                ports.add(new Refusal.Port(port.transport(), port.ports()));
            }
        }
        if (!ports.isEmpty()) {
            found.add(new Refusal(rule.connection(), row, from, to, back, ports, obstacle));
        }
    }

    /** Takes a row with the placements that would be the ends of its connection. */
    @FunctionalInterface
    private interface Taker {
        void take(Standings among, Rule rule, PortUse row, Standing first, Standing second, boolean back);
    }

    /** What makes two uses one line of a table. */
    private record Line(
            String fromRole,
            String toRole,
            String service,
            String anchor,
            String phase,
            String need,
            Transport transport,
            PortRange ports) {

        Line(String fromRole, String toRole, Connection connection, PortUse row, Transport transport, PortRange ports) {
            this(
                    fromRole,
                    toRole,
                    row.service(),
                    connection.anchor(),
                    row.phase().word(),
                    row.need().word(),
                    transport,
                    ports);
        }
    }
}
