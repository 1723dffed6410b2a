package dev.portolan.ui.icon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outlines of the icon family, read from the class path when first asked for.
 *
 * <p>Every icon is drawn on a grid of 24 units with one stroke, so a single path says it all.
 */
public final class Icons {

    /** Units of the grid that icons are drawn on. */
    public static final double GRID = 24;

    private static final Pattern PATH = Pattern.compile("<path[^>]*\\sd=\"([^\"]+)\"");
    private static final String UNKNOWN = "M12 3 A9 9 0 1 0 12 21 A9 9 0 1 0 12 3 Z";

    private final Map<String, String> outlines = new HashMap<>();

    /** The outline as SVG path data; a circle where there is no icon of that name. */
    public String outline(String name) {
        return outlines.computeIfAbsent(name, Icons::read);
    }

    /** A node that shows the icon. */
    public IconView view(String name, double size) {
        return new IconView(outline(name), size);
    }

    private static String read(String name) {
        try (InputStream in = Icons.class.getResourceAsStream("/icons/" + name + ".svg")) {
            return in == null ? UNKNOWN : join(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String join(String svg) {
        StringBuilder joined = new StringBuilder();
        Matcher path = PATH.matcher(svg);
        while (path.find()) {
            joined.append(path.group(1)).append(' ');
        }
        return joined.toString();
    }
}
