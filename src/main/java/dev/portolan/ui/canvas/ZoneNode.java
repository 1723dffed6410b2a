package dev.portolan.ui.canvas;

import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import dev.portolan.diagram.Drawing.ZoneShape;
import dev.portolan.diagram.Metrics;
import dev.portolan.text.Messages;
import dev.portolan.ui.icon.IconView;
import dev.portolan.ui.icon.Icons;
import java.util.Arrays;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A zone: a tinted room with a title. */
final class ZoneNode extends Region {

    private final Icons icons;
    private final Messages words;
    private final IconView icon;
    private final Label title = new Label();
    private final Label kind = new Label();
    private final HBox header;

    ZoneNode(ZoneShape shape, Icons icons, Messages words) {
        this.icons = icons;
        this.words = words;
        icon = icons.view(iconName(shape.zone().kind()), 18);
        header = new HBox(icon, title, kind);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("zone-header");
        HBox.setHgrow(title, Priority.SOMETIMES);
        title.getStyleClass().add("zone-title");
        title.setMinWidth(0);
        kind.getStyleClass().add("zone-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("zone");
        setId("zone-" + shape.zone().id());
        setManaged(false);
        setAccessibleRole(AccessibleRole.NODE);
        getChildren().add(header);
    }

    private static String iconName(ZoneKind kind) {
        return "zone-" + kind.word();
    }

    void show(ZoneShape shape) {
        Zone zone = shape.zone();
        icon.show(icons.outline(iconName(zone.kind())));
        title.setText(zone.title());
        String kindName = words.get("canvas.zone.kind." + zone.kind().word());
        boolean same = kindName.toLowerCase(Locale.ROOT).equals(zone.title().toLowerCase(Locale.ROOT));
        kind.setText(kindName);
        kind.setVisible(!same);
        kind.setManaged(!same);
        getStyleClass()
                .removeAll(Arrays.stream(ZoneKind.values()).map(ZoneKind::word).toList());
        getStyleClass().add(zone.kind().word());
        setAccessibleText(words.get("canvas.zone.accessible", zone.title(), kindName));
        resizeRelocate(
                shape.box().x(),
                shape.box().y(),
                shape.box().width(),
                shape.box().height());
    }

    /** From afar a sign that keeps its size says the title. */
    void look(Detail detail) {
        header.setVisible(detail.compareTo(Detail.ROLES) >= 0);
    }

    @Override
    protected void layoutChildren() {
        header.resizeRelocate(0, 0, getWidth(), Metrics.ZONE_TITLE_HEIGHT);
    }
}
