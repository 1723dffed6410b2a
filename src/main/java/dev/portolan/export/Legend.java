package dev.portolan.export;

import dev.portolan.catalog.Catalog;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.LinkShape;
import dev.portolan.text.Messages;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/** The line below the diagram that says what the colours of the links and the marks mean; only those that occur. */
final class Legend {

    static final double HEIGHT = 30;

    private static final double SAMPLE = 24;

    private final Graphics2D graphics;
    private final Messages words;
    private double x;

    Legend(Graphics2D graphics, Messages words, double x) {
        this.graphics = graphics;
        this.words = words;
        this.x = x;
    }

    /** The room that it takes; none where it has nothing to say. */
    static double height(Drawing drawing, Catalog catalog) {
        return drawing.links().isEmpty() && !drawing.showsOwn(catalog) ? 0 : HEIGHT;
    }

    void paint(Drawing drawing, Catalog catalog, double middle) {
        List<String> families = drawing.links().stream()
                .map(LinkShape::family)
                .distinct()
                .sorted()
                .toList();
        for (String family : families) {
            sample(family, false, words.get("family." + family), middle);
        }
        if (drawing.links().stream().anyMatch(LinkShape::install)) {
            sample("", true, words.get("install"), middle);
        }
        if (drawing.showsOwn(catalog)) {
            LinkPainter.dot(graphics, Palette.MUTED, x + SAMPLE / 2, middle);
            text(words.get("own.legend"), middle);
        }
    }

    private void sample(String family, boolean install, String text, double middle) {
        graphics.setColor(Palette.family(family));
        graphics.setStroke(LinkPainter.stroke(install));
        graphics.draw(new Line2D.Double(x, middle, x + SAMPLE, middle));
        text(text, middle);
    }

    /** What a sample means, behind it. */
    private void text(String text, double middle) {
        Lettering.left(graphics, text, Lettering.PLAIN, Palette.MUTED, x + SAMPLE + 6, middle, Double.MAX_VALUE);
        x += SAMPLE + 6 + Lettering.width(graphics, text, Lettering.PLAIN) + 20;
    }
}
