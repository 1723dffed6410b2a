package dev.portolan.analysis;

import dev.portolan.catalog.Connection;
import dev.portolan.catalog.PortUse;
import dev.portolan.design.PortRange;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One port or range that is used between two seats, and why.
 *
 * @param connection the section of the article
 * @param row the row of its table
 * @param back whether the second end of a two-way connection starts
 * @param starting which placement of the starting seat, from 0
 * @param answering which placement of the answering seat, from 0
 * @param narrowed the part of the ports that the design needs; null: all of them
 * @param setting path of the setting that gave the port; empty: printed in the article
 */
public record Use(
        Connection connection,
        PortUse row,
        boolean back,
        int starting,
        int answering,
        Transport transport,
        PortRange ports,
        @Nullable PortRange narrowed,
        String setting) {

    /** By what a table shows, column after column, each by code point; uses that compare equal are one line there. */
    static final Comparator<Use> BY_COLUMNS = Comparator.comparing(
                    (Use use) -> use.row().service(), CodePoints.ORDER)
            .thenComparing(use -> use.transport().name(), CodePoints.ORDER)
            .thenComparing(use -> use.ports().toString(), CodePoints.ORDER)
            .thenComparing(use -> use.connection().anchor(), CodePoints.ORDER)
            .thenComparing(use -> use.row().phase().word(), CodePoints.ORDER)
            .thenComparing(use -> use.row().need().word(), CodePoints.ORDER);

    /** Both lists in one, sorted and each line once. */
    static List<Use> joined(List<Use> some, List<Use> others) {
        Set<Use> all = new TreeSet<>(BY_COLUMNS);
        all.addAll(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    /** The flow between a pair of seats. */
    public Flow between(Seat start, Seat answer, List<Hop> route) {
        return new Flow(
                connection,
                row,
                start.parties().get(starting),
                answer.parties().get(answering),
                back,
                transport,
                ports,
                narrowed,
                setting,
                route);
    }
}
