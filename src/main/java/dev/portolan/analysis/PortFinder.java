package dev.portolan.analysis;

import dev.portolan.catalog.Attributes;
import dev.portolan.catalog.PortUse;
import dev.portolan.catalog.PrintedPorts;
import dev.portolan.design.PortRange;
import dev.portolan.design.Settings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the ports that a row of a table means for a pair of placements. */
final class PortFinder {

    private final Settings settings;

    PortFinder(Settings settings) {
        this.settings = settings;
    }

    /**
     * The ports of a row.
     *
     * @param own the dynamic ranges of the host that the ports are open on; empty: those of the design
     * @param known what is known of the connection's ends
     */
    List<Found> ports(PortUse row, List<PortRange> own, Attributes known) {
        List<Found> found = new ArrayList<>();
        add(found, Transport.UDP, row.udp(), row, own, known);
        add(found, Transport.TCP, row.tcp(), row, own, known);
        return found;
    }

    private void add(
            List<Found> found,
            Transport transport,
            PrintedPorts printed,
            PortUse row,
            List<PortRange> own,
            Attributes known) {
        if (printed.isEmpty()) {
            return;
        }
        if (printed.isDynamic()) {
            for (PortRange range : own.isEmpty() ? settings.dynamicPortsOrStandard() : own) {
                found.add(new Found(transport, range, null, ""));
            }
            return;
        }
        List<Integer> moved = numbers(row.setting().isEmpty() ? null : known.get(row.setting()));
        if (!moved.isEmpty()) {
            moved.forEach(port -> found.add(new Found(transport, PortRange.of(port), null, row.setting())));
            return;
        }
        if (printed.isChoice()) {
            throw new IllegalStateException(
                    "the row " + row.service() + " offers " + printed.text() + " and no setting chooses");
        }
        for (String part : printed.parts()) {
            PortRange range = PortRange.parse(part);
            found.add(new Found(transport, range, narrowed(range, row, known), ""));
        }
    }

    private static @Nullable PortRange narrowed(PortRange range, PortUse row, Attributes known) {
        return !row.narrow().isEmpty() && known.get(row.narrow()) instanceof Integer count
                ? range.firstPorts(count)
                : null;
    }

    private static List<Integer> numbers(@Nullable Object value) {
        if (value instanceof Integer number) {
            return List.of(number);
        }
        List<Integer> numbers = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Integer number) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }

    /** Ports of a row with the setting that gave them. */
    record Found(
            Transport transport, PortRange ports, @Nullable PortRange narrowed, String setting) {}
}
