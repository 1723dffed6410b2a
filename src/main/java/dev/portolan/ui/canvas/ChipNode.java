package dev.portolan.ui.canvas;

import dev.portolan.catalog.Endpoint;
import dev.portolan.ui.icon.IconView;
import dev.portolan.ui.icon.Icons;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;

/** A role on a card: its icon and its short name, or its full name where the row is its own. */
final class ChipNode extends Label {

    private static final double ICON = 16;

    private final Icons icons;
    private final IconView icon;

    ChipNode(Icons icons) {
        this.icons = icons;
        icon = icons.view("", ICON);
        setGraphic(icon);
        setManaged(false);
    }

    /** Says whose role it shows. */
    void name(String host, int index) {
        String id = "role-" + host + "-" + index;
        if (!id.equals(getId())) {
            setId(id);
        }
    }

    /** Shows nothing: its card has fewer roles now. */
    void rest() {
        setId(null);
        setVisible(false);
    }

    /** @param text what to call the role in the room that there is */
    void show(String role, Optional<Endpoint> endpoint, String text) {
        setVisible(true);
        icon.show(icons.outline(endpoint.map(Endpoint::icon).orElse(role)));
        setText(text);
        String kind = kind(endpoint);
        if (!getStyleClass().getLast().equals(kind)) {
            getStyleClass().setAll("chip", kind);
        }
    }

    /** The style class for the sort of role. */
    static String kind(Optional<Endpoint> endpoint) {
        return endpoint.map(e -> e.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("unknown");
    }
}
