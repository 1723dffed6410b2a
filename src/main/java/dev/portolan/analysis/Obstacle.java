package dev.portolan.analysis;

import dev.portolan.catalog.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeps a row of a connection from bringing traffic from one placement to another. */
public sealed interface Obstacle {

    /** Both stand on one computer. */
    record SameHost() implements Obstacle {}

    /**
     * A role does nothing without a site, and its host has none.
     *
     * @param starting whether it is the end that would start
     */
    record NoSite(boolean starting) implements Obstacle {}

    /**
     * Only the other end starts this.
     *
     * @param used whether it does
     */
    record OneWay(boolean used) implements Obstacle {}

    /**
     * The scope of the connection does not bring the two together.
     *
     * @param others whom the reaching end meets instead: ids of hosts, or words such as {@code microsoft-update}
     */
    record Apart(Meeting meeting, List<String> others) implements Obstacle {
        public Apart {
            others = List.copyOf(others);
        }
    }

    /**
     * The client is where the serving role accepts none.
     *
     * @param option of the serving role
     * @param location where the client is; null where the reaching end is no client
     * @param accepted what the option says
     */
    record NotAccepted(
            String option,
            @Nullable Object location,
            @Nullable Object accepted) implements Obstacle {}

    /**
     * A condition does not hold: of an end's face, of the connection, or of the row.
     *
     * @param path what the condition asks for, with {@code from.} or {@code to.} in front
     * @param wanted the clause; its own path may lack the front
     * @param found what holds instead; null: nothing is set
     */
    record Unmet(
            String path, Condition.Clause wanted, @Nullable Object found) implements Obstacle {}

    /** The host of the end that would start lets the site server of its site start. */
    record Silent() implements Obstacle {}

    /** No firewalls join the two zones. */
    record NoRoute() implements Obstacle {}

    /** The connection is a supplement, and the design wants none. */
    record SupplementsOff() implements Obstacle {}
}
