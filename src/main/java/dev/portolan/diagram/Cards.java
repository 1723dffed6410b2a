package dev.portolan.diagram;

import static dev.portolan.diagram.Metrics.CARD_PADDING;
import static dev.portolan.diagram.Metrics.CARD_TITLE_HEIGHT;
import static dev.portolan.diagram.Metrics.CARD_WIDTH;
import static dev.portolan.diagram.Metrics.CHIPS;
import static dev.portolan.diagram.Metrics.CHIP_GAP;
import static dev.portolan.diagram.Metrics.CHIP_HEIGHT;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Drawing.Chip;
import dev.portolan.diagram.Drawing.Form;
import java.util.ArrayList;
import java.util.List;

/** The inside of a card: two chips a row; a single role has the whole row, so that its full name fits. */
public final class Cards {

    private Cards() {}

    /** How high the card of a host is; a host without roles leaves room for one row, to drop roles on. */
    public static double height(Host host) {
        int rows = Math.max(1, (Math.min(CHIPS, host.roles().size()) + 1) / 2);
        return CARD_TITLE_HEIGHT + rows * CHIP_HEIGHT + (rows - 1) * CHIP_GAP + CARD_PADDING + CHIP_GAP;
    }

    /** Where a card of that host stands in its zone, relative to the zone. */
    public static Box box(Host host, Spot spot) {
        return new Box(spot.x(), spot.y(), CARD_WIDTH, height(host));
    }

    /** @param edition of the design */
    static CardShape shape(Host host, Box box, Catalog catalog, String edition) {
        int roles = host.roles().size();
        int shown = roles > CHIPS ? CHIPS - 1 : roles;
        List<Chip> chips = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            String role = host.roles().get(i).role();
            chips.add(new Chip(i, role, catalog.knows(edition, role), slot(box, i, roles)));
        }
        return new CardShape(host, form(host, catalog), box, chips);
    }

    /** A host without roles, or with different ones, is a computer. */
    private static Form form(Host host, Catalog catalog) {
        if (isAll(host, catalog, Endpoint.Kind.SERVICE)) {
            return Form.SERVICE;
        }
        return isAll(host, catalog, Endpoint.Kind.CLIENT) ? Form.CLIENTS : Form.SERVER;
    }

    private static boolean isAll(Host host, Catalog catalog, Endpoint.Kind kind) {
        return !host.roles().isEmpty()
                && host.roles().stream()
                        .allMatch(role -> catalog.endpoint(role.role())
                                .filter(endpoint -> endpoint.kind() == kind)
                                .isPresent());
    }

    static Box slot(Box card, int index, int roles) {
        double inner = card.width() - 2 * CARD_PADDING;
        double width = roles == 1 ? inner : (inner - CHIP_GAP) / 2;
        int row = index / 2;
        return new Box(
                card.x() + CARD_PADDING + (index % 2) * (width + CHIP_GAP),
                card.y() + CARD_TITLE_HEIGHT + row * (CHIP_HEIGHT + CHIP_GAP),
                width,
                CHIP_HEIGHT);
    }
}
