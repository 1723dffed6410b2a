package dev.portolan.ui.canvas;

import dev.portolan.design.Zone;
import dev.portolan.diagram.Drawing.ZoneShape;
import dev.portolan.diagram.Metrics;
import dev.portolan.text.Messages;
import dev.portolan.ui.icon.IconView;
import dev.portolan.ui.icon.Icons;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What a zone is called and what it is, in the strip at its top. */
final class ZoneTitle extends Region {

    private static final double EDGE = 10;
    private static final double HEIGHT = 24;

    private final Icons icons;
    private final Messages words;
    private final IconView icon;
    private final Label title = new Label();
    private final Label kind = new Label();
    private final HBox plate;

    ZoneTitle(ZoneShape shape, Icons icons, Messages words) {
        this.icons = icons;
        this.words = words;
        icon = icons.view(iconName(shape.zone()), 18);
        plate = new HBox(icon, title, kind);
        plate.setAlignment(Pos.CENTER_LEFT);
        plate.setManaged(false);
        HBox.setHgrow(title, Priority.SOMETIMES);
        title.getStyleClass().add("zone-title");
        title.setMinWidth(0);
        kind.getStyleClass().add("zone-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("zone-plate");
        setId("zone-title-" + shape.zone().id());
        setManaged(false);
        getChildren().add(plate);
    }

    private static String iconName(Zone zone) {
        return "zone-" + zone.kind().word();
    }

    static String kind(Zone zone, Messages words) {
        return words.get("canvas.zone.kind." + zone.kind().word());
    }

    void show(ZoneShape shape) {
        Zone zone = shape.zone();
        icon.show(icons.outline(iconName(zone)));
        title.setText(zone.title());
        String kindName = kind(zone, words);
        boolean same = kindName.toLowerCase(Locale.ROOT).equals(zone.title().toLowerCase(Locale.ROOT));
        kind.setText(kindName);
        kind.setVisible(!same);
        kind.setManaged(!same);
        States.kind(this, zone.kind());
        resizeRelocate(shape.box().x(), shape.box().y(), shape.box().width(), Metrics.ZONE_TITLE_HEIGHT);
    }

    /** From afar a sign that keeps its size says the title. */
    void look(Detail detail) {
        setVisible(detail.compareTo(Detail.ROLES) >= 0);
    }

    /** Only as wide as it has to be: flows pass beside it. */
    @Override
    protected void layoutChildren() {
        double wide = Math.min(getWidth() - 2 * EDGE, Math.ceil(plate.prefWidth(-1)));
        plate.resizeRelocate(EDGE, (getHeight() - HEIGHT) / 2 + 1, wide, HEIGHT);
    }
}
