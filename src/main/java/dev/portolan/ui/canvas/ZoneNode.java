package dev.portolan.ui.canvas;

import dev.portolan.diagram.Drawing.ZoneShape;
import dev.portolan.text.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A zone: a tinted room. Its title is over the flows, in {@link ZoneTitle}. */
final class ZoneNode extends Region {

    private final Messages words;

    ZoneNode(ZoneShape shape, Messages words) {
        this.words = words;
        getStyleClass().add("zone");
        setId("zone-" + shape.zone().id());
        setManaged(false);
        setAccessibleRole(AccessibleRole.NODE);
    }

    void show(ZoneShape shape) {
        States.kind(this, shape.zone().kind());
        setAccessibleText(
                words.get("canvas.zone.accessible", shape.zone().title(), ZoneTitle.kind(shape.zone(), words)));
        resizeRelocate(
                shape.box().x(),
                shape.box().y(),
                shape.box().width(),
                shape.box().height());
    }
}
