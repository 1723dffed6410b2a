package dev.portolan.catalog;

import dev.portolan.catalog.EditionDiff.Change;
import dev.portolan.catalog.EditionDiff.Row;
import dev.portolan.catalog.EditionDiff.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Finds what {@link EditionDiff} holds, by the rules that stand there. */
final class Comparison {

    private static final int NONE = -1;

    private Comparison() {}

    static List<Section> sections(List<Connection> older, List<Connection> newer) {
        List<String> oldKeys = older.stream().map(Comparison::key).toList();
        List<String> newKeys = newer.stream().map(Comparison::key).toList();
        List<Section> sections = new ArrayList<>();
        int next = 0;
        for (Connection section : newer) {
            int same = oldKeys.indexOf(key(section));
            for (; next <= same; next++) {
                addIfRemoved(older.get(next), newKeys, sections);
            }
            if (same == NONE) {
                sections.add(whole(Change.ADDED, section));
            } else {
                addIfChanged(older.get(same), section, sections);
            }
        }
        for (; next < older.size(); next++) {
            addIfRemoved(older.get(next), newKeys, sections);
        }
        return sections;
    }

    private static String key(Connection section) {
        return String.join("\n", section.anchor(), section.from(), section.to());
    }

    private static void addIfRemoved(Connection section, List<String> kept, List<Section> sections) {
        if (!kept.contains(key(section))) {
            sections.add(whole(Change.REMOVED, section));
        }
    }

    private static void addIfChanged(Connection before, Connection after, List<Section> sections) {
        Section section =
                section(Change.CHANGED, after, Printed.section(before), Printed.section(after), rows(before, after));
        if (section.differsAsAWhole() || !section.rows().isEmpty()) {
            sections.add(section);
        }
    }

    private static Section whole(Change change, Connection section) {
        Map<String, String> said = Printed.section(section);
        List<Row> rows =
                section.rows().stream().map(row -> whole(change, row, section)).toList();
        return section(
                change,
                section,
                change == Change.ADDED ? Map.of() : said,
                change == Change.ADDED ? said : Map.of(),
                rows);
    }

    private static Section section(
            Change change, Connection section, Map<String, String> before, Map<String, String> after, List<Row> rows) {
        return new Section(change, section.anchor(), section.from(), section.to(), section.own(), before, after, rows);
    }

    private static Row whole(Change change, PortUse row, Connection section) {
        Map<String, String> said = Printed.row(row, section);
        return new Row(
                change,
                row.service(),
                change == Change.ADDED ? Map.of() : said,
                change == Change.ADDED ? said : Map.of());
    }

    /** In the order of the newer section; those that were removed come last. */
    private static List<Row> rows(Connection before, Connection after) {
        int[] continued = continued(before, after);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < continued.length; i++) {
            PortUse row = after.rows().get(i);
            if (continued[i] == NONE) {
                rows.add(whole(Change.ADDED, row, after));
            } else if (!same(before, continued[i], after, i)) {
                PortUse old = before.rows().get(continued[i]);
                rows.add(new Row(Change.CHANGED, row.service(), Printed.row(old, before), Printed.row(row, after)));
            }
        }
        for (int i = 0; i < before.rows().size(); i++) {
            if (!contains(continued, i)) {
                rows.add(whole(Change.REMOVED, before.rows().get(i), before));
            }
        }
        return rows;
    }

    /** For each row of the newer section the row of the older that it continues, or {@link #NONE}. */
    private static int[] continued(Connection before, Connection after) {
        int[] continued = new int[after.rows().size()];
        Arrays.fill(continued, NONE);
        for (boolean alike : new boolean[] {true, false}) {
            for (int i = 0; i < continued.length; i++) {
                for (int old = 0; continued[i] == NONE && old < before.rows().size(); old++) {
                    String service = before.rows().get(old).service();
                    if (!contains(continued, old)
                            && service.equals(after.rows().get(i).service())
                            && (!alike || same(before, old, after, i))) {
                        continued[i] = old;
                    }
                }
            }
        }
        return continued;
    }

    private static boolean same(Connection before, int old, Connection after, int row) {
        return Printed.row(before.rows().get(old), before)
                .equals(Printed.row(after.rows().get(row), after));
    }

    private static boolean contains(int[] numbers, int number) {
        return Arrays.stream(numbers).anyMatch(n -> n == number);
    }
}
