package dev.portolan.ui.palette;

import dev.portolan.catalog.Endpoint;
import dev.portolan.text.Messages;
import dev.portolan.ui.icon.Icons;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** One line of the palette. */
final class PaletteEntry extends Label {

    static final double ICON = 20;

    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final Endpoint endpoint;
    private final Messages words;
    private final Tooltip tip = new Tooltip();
    private boolean known = true;

    PaletteEntry(Endpoint endpoint, Icons icons, Messages words) {
        this.endpoint = endpoint;
        this.words = words;
        String title = endpoint.names().in(words.locale());
        setText(LineBreaks.sparing(endpoint.own() ? words.get("palette.own", title) : title));
        setGraphic(icons.view(endpoint.icon(), ICON));
        setId("palette-" + endpoint.id());
        getStyleClass()
                .setAll(
                        "palette-entry",
                        endpoint.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setMaxWidth(Double.MAX_VALUE);
        setWrapText(true);
        setMinWidth(0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setTooltip(tip);
        show("");
    }

    /** Greyed where the edition does not know the role. */
    void show(String edition) {
        known = edition.isEmpty() || endpoint.editions().contains(edition);
        pseudoClassStateChanged(UNKNOWN, !known);
        String name = endpoint.names().in(words.locale());
        String about = endpoint.own()
                ? words.get("palette.tip.own", name, endpoint.abbreviation())
                : words.get("palette.tip", name, endpoint.abbreviation());
        tip.setText(known ? about : words.get("palette.unknown", name));
        setAccessibleText(tip.getText());
    }

    boolean known() {
        return known;
    }

    Endpoint endpoint() {
        return endpoint;
    }
}
