package dev.portolan.export;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in a picture. The logical font brings the system's fallbacks for Japanese and Chinese with it, which a named one
 * would not.
 */
final class Lettering {

    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 14);
    static final Font STRONG = new Font(Font.SANS_SERIF, Font.BOLD, 12);
    static final Font SMALL = new Font(Font.SANS_SERIF, Font.BOLD, 11);
    static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 11);

    private static final String ELLIPSIS = "…";

    private Lettering() {}

    /** Draws one line that starts at x, centred on the height, shortened to the width. */
    static void left(Graphics2D graphics, String text, Font font, Color color, double x, double middle, double width) {
        graphics.setFont(font);
        graphics.setColor(color);
        FontMetrics metrics = graphics.getFontMetrics();
        graphics.drawString(fitted(text, metrics, width), (float) x, baseline(metrics, middle));
    }

    /** Draws one line centred on the point, shortened to the width. */
    static void centred(
            Graphics2D graphics, String text, Font font, Color color, double centre, double middle, double width) {
        graphics.setFont(font);
        FontMetrics metrics = graphics.getFontMetrics();
        String shown = fitted(text, metrics, width);
        left(graphics, shown, font, color, centre - metrics.stringWidth(shown) / 2.0, middle, Double.MAX_VALUE);
    }

    /** How wide a line is. */
    static double width(Graphics2D graphics, String text, Font font) {
        return graphics.getFontMetrics(font).stringWidth(text);
    }

    /** The text in as many lines as it needs, at most so many, broken between words. */
    static List<String> wrapped(Graphics2D graphics, String text, Font font, double width, int most) {
        FontMetrics metrics = graphics.getFontMetrics(font);
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : oneLine(text).split(" +", -1)) {
            String longer = (lines.getLast() + " " + word).strip();
            if (lines.getLast().isEmpty() || lines.size() == most || metrics.stringWidth(longer) <= width) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static float baseline(FontMetrics metrics, double middle) {
        return (float) (middle + (metrics.getAscent() - metrics.getDescent()) / 2.0);
    }

    /** The text, or as much of it as fits before an ellipsis. Line breaks and other control characters are blanks. */
    static String fitted(String text, FontMetrics metrics, double width) {
        String line = oneLine(text);
        if (metrics.stringWidth(line) <= width) {
            return line;
        }
        int end = line.length();
        while (end > 0 && metrics.stringWidth(line.substring(0, end) + ELLIPSIS) > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
