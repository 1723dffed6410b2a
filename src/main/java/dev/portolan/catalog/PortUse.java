package dev.portolan.catalog;

import java.util.List;

/**
 * A row of an article's table.
 *
 * @param service id of the service
 * @param notes numbers of the footnotes at the row
 * @param when the condition under which the row applies; paths as in {@link Attributes}
 * @param setting path of the setting that moves the port; empty: none does
 * @param narrow path of the number that says how many ports of the range are in use; empty: all
 * @param annotations ids of remarks
 */
public record PortUse(
        String service,
        PrintedPorts udp,
        PrintedPorts tcp,
        Phase phase,
        Need need,
        Initiation initiation,
        List<Integer> notes,
        Condition when,
        String setting,
        String narrow,
        List<String> annotations) {

    public PortUse {
        notes = List.copyOf(notes);
        annotations = List.copyOf(annotations);
    }

    /** When the traffic flows. */
    public enum Phase {
        OPERATION("operation"),
        INSTALL("install");

        private final String word;

        Phase(String word) {
            this.word = word;
        }

        /** As written in tables. */
        public String word() {
            return word;
        }
    }

    /** Whether things work without it. */
    public enum Need {
        REQUIRED("required"),
        OPTIONAL("optional");

        private final String word;

        Need(String word) {
            this.word = word;
        }

        /** As written in tables. */
        public String word() {
            return word;
        }
    }
}
