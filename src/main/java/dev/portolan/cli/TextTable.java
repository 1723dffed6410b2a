package dev.portolan.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Columns of text, each as wide as its widest cell. East Asian characters count double, as terminals show them. A cell may
 * have several lines.
 */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();
    private final int indent;

    TextTable(String... header) {
        indent = 0;
        rows.add(List.of(header));
    }

    /** A table without a header, so many characters from the left. */
    TextTable(int indent) {
        this.indent = indent;
    }

    void row(String... cells) {
        List<List<String>> columns =
                Arrays.stream(cells).map(cell -> cell.lines().toList()).toList();
        int lines = Math.max(1, columns.stream().mapToInt(List::size).max().orElse(1));
        for (int i = 0; i < lines; i++) {
            int line = i;
            rows.add(columns.stream()
                    .map(column -> line < column.size() ? column.get(line) : "")
                    .toList());
        }
    }

    @Override
    public String toString() {
        int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder().repeat(' ', indent);
            for (int i = 0; i < columns; i++) {
                String cell = row.get(i);
                line.append(cell).repeat(' ', widths[i] - width(cell) + 2);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int character) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> isFullWidth(character) ? 2 : 1;
        };
    }

    private static boolean isFullWidth(int character) {
        return (character >= 0xFF01 && character <= 0xFF60) || (character >= 0x3000 && character <= 0x303F);
    }
}
