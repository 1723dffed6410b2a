package dev.portolan.export;

import dev.portolan.catalog.Catalog;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing;
import dev.portolan.text.Messages;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Locale;

/** Paints a drawing into a picture, without a display. */
public final class DrawingPainter {

    /** Pixels for a canvas unit: sharp on paper and on dense screens. */
    private static final double SCALE = 2;

    /** No picture is larger: 40 million pixels are 160 MB while painting. */
    private static final double MOST_PIXELS = 40_000_000;

    private static final double MARGIN = 20;

    private final Catalog catalog;
    private final Messages words;
    private final Icons icons = new Icons();

    public DrawingPainter(Catalog catalog, Locale locale) {
        this.catalog = catalog;
        words = Messages.of("picture", locale);
    }

    /** The picture, at two pixels a unit, or fewer where the drawing is huge. */
    public BufferedImage paint(Drawing drawing) {
        Box bounds = drawing.bounds();
        double legend = Legend.height(drawing, catalog);
        double width = bounds.width() + 2 * MARGIN;
        double height = bounds.height() + 2 * MARGIN + legend;
        double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
        BufferedImage image =
                new BufferedImage(pixels(width * scale), pixels(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            hints(graphics);
            graphics.scale(scale, scale);
            graphics.translate(MARGIN - bounds.x(), MARGIN - bounds.y());
            RoomPainter rooms = new RoomPainter(graphics, icons);
            rooms.background(bounds.x() - MARGIN - 1, bounds.y() - MARGIN - 1, width + 2, height + 2);
            paint(drawing, graphics, rooms);
            new Legend(graphics, words, bounds.x()).paint(drawing, catalog, bounds.bottom() + (MARGIN + legend) / 2);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void paint(Drawing drawing, Graphics2D graphics, RoomPainter rooms) {
        drawing.zones().forEach(rooms::paint);
        drawing.walls().forEach(rooms::paint);
        new LinkPainter(graphics).paint(drawing.links());
        drawing.zones().forEach(rooms::title);
        drawing.cards().forEach(new CardPainter(graphics, icons, catalog, words)::paint);
        drawing.walls().forEach(rooms::label);
    }

    private static int pixels(double length) {
        return Math.max(1, (int) Math.ceil(length));
    }

    private static void hints(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }
}
