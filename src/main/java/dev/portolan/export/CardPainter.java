package dev.portolan.export;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Drawing.Chip;
import dev.portolan.diagram.Metrics;
import dev.portolan.text.Messages;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;

/** Paints hosts as cards with a chip for each role. */
final class CardPainter {

    private static final double ICON = 16;

    private final Graphics2D graphics;
    private final Icons icons;
    private final Catalog catalog;
    private final Messages words;

    CardPainter(Graphics2D graphics, Icons icons, Catalog catalog, Messages words) {
        this.words = words;
        this.graphics = graphics;
        this.icons = icons;
        this.catalog = catalog;
    }

    void paint(CardShape shape) {
        Box box = shape.box();
        graphics.setColor(Palette.SHADOW);
        graphics.fill(rounded(new Box(box.x() - 0.5, box.y() + 2, box.width() + 1, box.height()), 10));
        Shape card = rounded(box, 10);
        graphics.setColor(Palette.PAPER);
        graphics.fill(card);
        graphics.setColor(Palette.HAIRLINE);
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(card);
        title(shape.host(), box);
        boolean alone = shape.host().roles().size() == 1;
        shape.chips().forEach(chip -> chip(chip, alone));
        folded(shape);
    }

    private void folded(CardShape shape) {
        if (shape.folded() > 0) {
            Box box = shape.foldBox();
            Lettering.left(
                    graphics,
                    "+ " + shape.folded(),
                    Lettering.PLAIN,
                    Palette.MUTED,
                    box.x() + 8,
                    box.y() + box.height() / 2,
                    box.width() - 8);
        }
    }

    private void title(Host host, Box box) {
        double middle = box.y() + Metrics.CARD_TITLE_HEIGHT / 2;
        String count = host.count() > 1 ? "× " + host.count() : "";
        double countWidth = count.isEmpty() ? 0 : Lettering.width(graphics, count, Lettering.PLAIN) + 6;
        Lettering.left(
                graphics,
                host.title(),
                Lettering.STRONG,
                Palette.INK,
                box.x() + 10,
                middle,
                box.width() - 20 - countWidth);
        Lettering.left(
                graphics,
                count,
                Lettering.PLAIN,
                Palette.MUTED,
                box.right() - 4 - countWidth,
                middle,
                Double.MAX_VALUE);
    }

    /** A role that stands alone has its whole name, where that fits. */
    private void chip(Chip chip, boolean alone) {
        Box box = chip.box();
        Shape outline = rounded(box, 7);
        if (chip.known()) {
            graphics.setColor(Palette.CHIP);
            graphics.fill(outline);
        } else {
            graphics.setColor(Palette.MUTED);
            graphics.setStroke(LinkPainter.stroke(true));
            graphics.draw(outline);
        }
        Optional<Endpoint> role = catalog.role(chip.role());
        double middle = box.y() + box.height() / 2;
        role.ifPresent(r -> icons.paint(graphics, r.icon(), Palette.CHIP_INK, box.x() + 5, middle - ICON / 2, ICON));
        double room = box.width() - 11 - ICON;
        Lettering.left(
                graphics,
                role.map(r -> alone ? fullOrBrief(r, room) : marked(r, r.abbreviation()))
                        .orElse(chip.role()),
                Lettering.PLAIN,
                Palette.CHIP_INK,
                box.x() + 8 + ICON,
                middle,
                room);
    }

    private String fullOrBrief(Endpoint role, double room) {
        String full = marked(role, role.names().in(words.locale()));
        return Lettering.width(graphics, full, Lettering.PLAIN) <= room ? full : marked(role, role.abbreviation());
    }

    private String marked(Endpoint role, String name) {
        return role.own() ? words.get("own", name) : name;
    }

    private static Shape rounded(Box box, double corner) {
        return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), corner, corner);
    }
}
