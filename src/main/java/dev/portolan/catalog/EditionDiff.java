package dev.portolan.catalog;

import java.util.List;
import java.util.Map;

/**
 * What one edition says and another does not: of the sections with a table, and of those that the user added. Text
 * outside the tables, footnotes and supplements are not compared.
 *
 * <p><b>A section</b> is the same in both editions where its anchor and its two ends are the same; a section with another
 * end is another section. It is <i>changed</i> where something is said of it as a whole that was not (who may start, the
 * notes under its heading), or where a row of it was added, removed or changed.
 *
 * <p><b>A row</b> is the same where the section is the same and it names the same service: a row is what an article says
 * of a service in a section. It is <i>changed</i> where anything else of it differs: the ports, whether they are UDP or
 * TCP, its notes, the versions it holds for. A row with another service is another row, also where the port is the same.
 * Rows of one section that name the same service (one for each version heading) are paired off: first those that say the
 * same, then the rest in order; what is left over was added or removed.
 *
 * <p>The rows of a section that was added or removed were added or removed with it.
 *
 * @param sections those that differ, in the order of the newer edition; one that was removed stands where it stood
 */
public record EditionDiff(List<Section> sections) {

    public EditionDiff {
        sections = List.copyOf(sections);
    }

    /** What happened on the way from the older to the newer. */
    public enum Change {
        ADDED("added"),
        REMOVED("removed"),
        CHANGED("changed");

        private final String word;

        Change(String word) {
            this.word = word;
        }

        /** As written in tables. */
        public String word() {
            return word;
        }
    }

    /**
     * A section that differs.
     *
     * @param own whether the user's own catalog says it; of a section that was removed, whether it said it
     * @param before what the older edition says of it as a whole, by aspect; empty where it was added
     * @param after the same of the newer; empty where it was removed
     * @param rows the rows that differ
     */
    public record Section(
            Change change,
            String anchor,
            String from,
            String to,
            boolean own,
            Map<String, String> before,
            Map<String, String> after,
            List<Row> rows) {

        public Section {
            rows = List.copyOf(rows);
        }

        /** Whether more than its rows differs. */
        public boolean differsAsAWhole() {
            return !before.equals(after);
        }
    }

    /**
     * A row that differs.
     *
     * @param service id of the service
     * @param before what the older edition says, by aspect; empty where it was added
     * @param after the same of the newer; empty where it was removed
     */
    public record Row(Change change, String service, Map<String, String> before, Map<String, String> after) {}

    /** The way from an edition to another. */
    public static EditionDiff of(Edition older, Edition newer) {
        return new EditionDiff(Comparison.sections(older.listed(), newer.listed()));
    }
}
