package dev.portolan.ui.tables;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Bundle;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.PortUse;
import dev.portolan.catalog.PrintedPorts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A row of a table of the edition's article, for one transport, as it is printed there.
 *
 * @param ports transport and ports
 * @param used whether something flows by it in the design
 */
record CatalogLine(Connection connection, PortUse row, String ports, boolean used) {

    /** All rows of the edition, in the order of the article. */
    static List<CatalogLine> of(Analysis analysis) {
        Set<PortUse> used = Collections.newSetFromMap(new IdentityHashMap<>());
        analysis.bundles(bundle -> {
            if (joinsTwoHosts(bundle)) {
                bundle.uses().forEach(use -> used.add(use.row()));
            }
        });
        List<CatalogLine> lines = new ArrayList<>();
        for (Connection connection : analysis.edition().listed()) {
            for (PortUse row : connection.rows()) {
                add(lines, connection, row, "UDP", row.udp(), used.contains(row));
                add(lines, connection, row, "TCP", row.tcp(), used.contains(row));
            }
        }
        return lines;
    }

    private static boolean joinsTwoHosts(Bundle bundle) {
        return bundle.route() != null
                && bundle.starts().stream()
                        .anyMatch(start -> bundle.answers().stream()
                                .anyMatch(answer -> !answer.hostId().equals(start.hostId())));
    }

    private static void add(
            List<CatalogLine> lines,
            Connection connection,
            PortUse row,
            String transport,
            PrintedPorts ports,
            boolean used) {
        if (!ports.isEmpty()) {
            lines.add(new CatalogLine(connection, row, transport + " " + ports.text(), used));
        }
    }
}
