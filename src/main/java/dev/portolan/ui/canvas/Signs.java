package dev.portolan.ui.canvas;

import dev.portolan.analysis.Effect;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Drawing.ZoneShape;
import dev.portolan.diagram.Point;
import dev.portolan.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Titles of zones and badges of walls for far views: they keep their size, where those in the drawing have become too
 * small to read. A zone's title stays in view as long as a part of the zone is.
 */
final class Signs extends Pane {

    private static final double HEIGHT = 20;
    private static final double LEAST = 34;
    private static final double BADGE = 18;
    private static final double EDGE = 4;

    private final Messages words;
    private final List<Label> zones = new ArrayList<>();
    private final List<Label> walls = new ArrayList<>();
    private final Map<String, RuleChange> changes = new HashMap<>();

    Signs(Messages words) {
        this.words = words;
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("signs");
    }

    /** Says what the signs say. */
    void show(Drawing drawing) {
        fill(zones, drawing.zones().size(), "zone-sign");
        fill(walls, drawing.walls().size(), "wall-sign");
        for (int i = 0; i < drawing.zones().size(); i++) {
            ZoneShape zone = drawing.zones().get(i);
            Label sign = zones.get(i);
            sign.setText(zone.zone().title());
            States.kind(sign, zone.zone().kind());
        }
        for (int i = 0; i < drawing.walls().size(); i++) {
            walls.get(i)
                    .setText(String.format(
                            words.locale(), "%,d", drawing.walls().get(i).badge()));
        }
    }

    /** Shows on the signs of walls what a drop would change there; null: no drop is in question. */
    void foresee(@Nullable Effect effect) {
        getChildren().removeAll(changes.values());
        changes.clear();
        if (effect != null) {
            effect.firewalls().forEach((firewall, rules) -> changes.put(firewall, new RuleChange(rules, words)));
            getChildren().addAll(changes.values());
        }
    }

    private void fill(List<Label> signs, int size, String styleClass) {
        while (signs.size() < size) {
            Label sign = new Label();
            sign.setManaged(false);
            sign.getStyleClass().add(styleClass);
            sign.setMinWidth(Region.USE_PREF_SIZE);
            signs.add(sign);
            getChildren().add(sign);
        }
        while (signs.size() > size) {
            getChildren().remove(signs.removeLast());
        }
    }

    /** Puts the signs where their zones and walls are in the view. */
    void look(Drawing drawing, Viewport viewport, double width, double height) {
        boolean far = Detail.at(viewport.zoom()).compareTo(Detail.ROLES) < 0;
        setVisible(far);
        if (!far) {
            return;
        }
        for (int i = 0; i < drawing.zones().size(); i++) {
            Label sign = zones.get(i);
            Box box = viewport.toView(drawing.zones().get(i).box());
            double left = Math.max(box.x(), 0) + EDGE;
            double top = Math.max(box.y(), 0) + EDGE;
            double room = Math.min(box.right(), width) - left - EDGE;
            boolean shown = room >= LEAST && top + HEIGHT + EDGE <= Math.min(box.bottom(), height);
            sign.setVisible(shown);
            if (shown) {
                sign.resizeRelocate(left, top, Math.min(room, Math.ceil(sign.prefWidth(-1))), HEIGHT);
            }
        }
        for (int i = 0; i < drawing.walls().size(); i++) {
            WallShape wall = drawing.walls().get(i);
            Label sign = walls.get(i);
            RuleChange change = changes.get(wall.firewall().id());
            Box bar = viewport.toView(wall.bar());
            boolean inView = bar.right() > 0 && bar.bottom() > 0 && bar.x() < width && bar.y() < height;
            boolean shown = inView && Math.max(bar.width(), bar.height()) >= LEAST;
            Point middle = viewport.toView(wall.badgeAt());
            sign.setVisible(shown && change == null && wall.badge() > 0);
            if (sign.isVisible()) {
                centre(sign, middle);
            }
            if (change != null) {
                change.setVisible(inView);
                change.applyCss();
                centre(change, middle);
            }
        }
    }

    private static void centre(Region sign, Point middle) {
        double wide = Math.max(BADGE, Math.ceil(sign.prefWidth(-1)));
        sign.resizeRelocate(Math.rint(middle.x() - wide / 2), Math.rint(middle.y() - BADGE / 2), wide, BADGE);
    }
}
