package dev.portolan.ui.canvas;

import dev.portolan.catalog.Endpoint;
import dev.portolan.text.Messages;
import dev.portolan.ui.icon.IconView;
import dev.portolan.ui.icon.Icons;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** A role on a card: its icon and its short name, or its full name where the row is its own. */
final class ChipNode extends Label {

    private static final double ICON = 16;

    private final Icons icons;
    private final Messages words;
    private final IconView icon;
    private final Tooltip tip = new Tooltip();

    ChipNode(String host, int index, Icons icons, Messages words) {
        this.icons = icons;
        this.words = words;
        icon = icons.view("", ICON);
        setId("role-" + host + "-" + index);
        setGraphic(icon);
        setManaged(false);
        setTooltip(tip);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    /** @param wide the text where the chip has a row of its own; empty: the short name */
    void show(String role, Optional<Endpoint> endpoint, String wide) {
        String name = endpoint.map(e -> e.names().in(words.locale())).orElse(role);
        String brief = endpoint.map(Endpoint::abbreviation).orElse(role);
        icon.show(icons.outline(endpoint.map(Endpoint::icon).orElse(role)));
        setText(wide.isEmpty() ? brief : wide);
        tip.setText(name);
        setAccessibleText(name);
        getStyleClass().setAll("chip", kind(endpoint));
    }

    /** The style class for the sort of role. */
    static String kind(Optional<Endpoint> endpoint) {
        return endpoint.map(e -> e.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("unknown");
    }
}
