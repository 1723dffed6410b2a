package dev.portolan.ui.canvas;

import dev.portolan.catalog.Endpoint;
import dev.portolan.ui.icon.IconView;
import dev.portolan.ui.icon.Icons;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** A role on a card: its icon and its short name, or its full name where the row is its own and has room for it. */
final class ChipNode extends Label {

    private static final double ICON = 16;

    private final Icons icons;
    private final IconView icon;
    private final Text measured = new Text();
    private String full = "";
    private String brief = "";

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

    /**
     * Shows a role.
     *
     * @param full what to call it where that fits
     * @param brief what to call it elsewhere
     */
    void show(String role, Optional<Endpoint> endpoint, String full, String brief) {
        this.full = full;
        this.brief = brief;
        setVisible(true);
        icon.show(icons.outline(endpoint.map(Endpoint::icon).orElse(role)));
        setText(full);
        String kind = kind(endpoint);
        if (!getStyleClass().getLast().equals(kind)) {
            getStyleClass().setAll("chip", kind);
        }
    }

    /** Only now is known how wide letters are. */
    @Override
    protected void layoutChildren() {
        setText(fits(full) ? full : brief);
        super.layoutChildren();
    }

    private boolean fits(String text) {
        measured.setFont(getFont());
        measured.setText(text);
        double letters = measured.getLayoutBounds().getWidth();
        return letters + ICON + getGraphicTextGap() <= getWidth() - snappedLeftInset() - snappedRightInset();
    }

    /** The style class for the sort of role. */
    static String kind(Optional<Endpoint> endpoint) {
        return endpoint.map(e -> e.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("unknown");
    }
}
