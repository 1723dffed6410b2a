package dev.portolan.ui.tables;

import dev.portolan.analysis.Crossing;
import java.util.List;

/** A line of the table of rules: a firewall, a direction through it, or a crossing. */
sealed interface CrossingLine {

    /** What stays the same when the table is made anew. */
    String key();

    /** What it is called. */
    String title();

    /** The crossings that the line stands for. */
    List<Crossing> crossings();

    /** A firewall and how many crossings it has. */
    record Wall(String id, String title, List<Crossing> crossings) implements CrossingLine {

        /** The key of the firewall that a crossing is at. */
        static String key(Crossing crossing) {
            return crossing.firewall();
        }

        @Override
        public String key() {
            return id;
        }
    }

    /** A direction through a firewall. */
    record Direction(String firewall, String from, String to, String title, List<Crossing> crossings)
            implements CrossingLine {

        /** The key of the direction of a crossing. */
        static String key(Crossing crossing) {
            return key(crossing.firewall(), crossing.fromZone(), crossing.toZone());
        }

        private static String key(String firewall, String from, String to) {
            return firewall + "\n" + from + "\n" + to;
        }

        @Override
        public String key() {
            return key(firewall, from, to);
        }
    }

    /**
     * A crossing.
     *
     * @param coming whether it is not there yet, but would come with a drop
     */
    record Line(Crossing crossing, String title, String service, String ports, boolean coming) implements CrossingLine {

        /** Whether the user added the connection. */
        boolean isOwn() {
            return crossing.flow().connection().own();
        }

        @Override
        public String key() {
            return String.join(
                    "\n",
                    crossing.firewall(),
                    crossing.fromZone(),
                    crossing.toZone(),
                    crossing.flow().fromHost(),
                    crossing.flow().fromRole(),
                    crossing.flow().toHost(),
                    crossing.flow().toRole(),
                    crossing.flow().service(),
                    ports,
                    crossing.flow().anchor(),
                    crossing.flow().phase());
        }

        @Override
        public List<Crossing> crossings() {
            return List.of(crossing);
        }
    }
}
