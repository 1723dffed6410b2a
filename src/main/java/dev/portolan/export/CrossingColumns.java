package dev.portolan.export;

import dev.portolan.analysis.Crossing;
import dev.portolan.analysis.Flow;
import java.util.List;

/**
 * The columns that every table of crossings has for other programs: ids, in the order of the contract. One place, so
 * that two formats cannot disagree about the same crossing.
 */
final class CrossingColumns {

    static final List<String> HEADER = List.of(
            "firewall",
            "from_zone",
            "to_zone",
            "from_host",
            "from_role",
            "to_host",
            "to_role",
            "service",
            "transport",
            "ports",
            "anchor",
            "phase",
            "need");

    private CrossingColumns() {}

    /** The values under {@link #HEADER}. */
    static List<String> values(Crossing crossing) {
        Flow flow = crossing.flow();
        return List.of(
                crossing.firewall(),
                crossing.fromZone(),
                crossing.toZone(),
                flow.fromHost(),
                flow.fromRole(),
                flow.toHost(),
                flow.toRole(),
                flow.service(),
                flow.transport().name(),
                flow.ports().toString(),
                flow.anchor(),
                flow.phase(),
                flow.need());
    }
}
