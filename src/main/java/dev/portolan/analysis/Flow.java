package dev.portolan.analysis;

import dev.portolan.catalog.Annotation;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.PortUse;
import dev.portolan.design.PortRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Traffic from one placement to another over one port or range, within a zone or across firewalls.
 *
 * @param connection the section of the article
 * @param row the row of its table
 * @param from the placement that starts
 * @param to the placement that answers
 * @param back whether the second end of a two-way connection starts
 * @param ports as they have to be open
 * @param narrowed the part of the ports that the design needs; null: all of them
 * @param setting path of the setting that gave the port; empty: printed in the article
 * @param route the firewalls on the way; empty within a zone
 */
public record Flow(
        Connection connection,
        PortUse row,
        Party from,
        Party to,
        boolean back,
        Transport transport,
        PortRange ports,
        @Nullable PortRange narrowed,
        String setting,
        List<Hop> route) {

    /** By what a table shows, column after column, each by code point. */
    static final Comparator<Flow> BY_COLUMNS = Comparator.comparing(Flow::fromHost, CodePoints.ORDER)
            .thenComparing(Flow::fromRole, CodePoints.ORDER)
            .thenComparing(Flow::toHost, CodePoints.ORDER)
            .thenComparing(Flow::toRole, CodePoints.ORDER)
            .thenComparing(Flow::service, CodePoints.ORDER)
            .thenComparing(flow -> flow.transport().name(), CodePoints.ORDER)
            .thenComparing(flow -> flow.ports().toString(), CodePoints.ORDER)
            .thenComparing(Flow::anchor, CodePoints.ORDER)
            .thenComparing(Flow::phase, CodePoints.ORDER)
            .thenComparing(Flow::need, CodePoints.ORDER);

    public Flow {
        route = List.copyOf(route);
    }

    /** The remarks that travel with it; those for the way back only where the second end starts. */
    public List<Annotation> remarks(Catalog catalog) {
        return row.annotations().stream()
                .map(catalog::annotation)
                .flatMap(Optional::stream)
                .filter(annotation -> back || !annotation.backOnly())
                .toList();
    }

    /** The placement that is the connection's first end. */
    public Party first() {
        return back ? to : from;
    }

    /** The placement that is the connection's second end. */
    public Party second() {
        return back ? from : to;
    }

    /** Id of the starting host. */
    public String fromHost() {
        return from.host().id();
    }

    /** Id of the starting role. */
    public String fromRole() {
        return from.role();
    }

    /** Id of the answering host. */
    public String toHost() {
        return to.host().id();
    }

    /** Id of the answering role. */
    public String toRole() {
        return to.role();
    }

    /** Id of the service. */
    public String service() {
        return row.service();
    }

    /** Anchor of the article's section. */
    public String anchor() {
        return connection.anchor();
    }

    /** When it flows: {@code operation} or {@code install}. */
    public String phase() {
        return row.phase().word();
    }

    /** Whether things work without it: {@code required} or {@code optional}. */
    public String need() {
        return row.need().word();
    }
}
