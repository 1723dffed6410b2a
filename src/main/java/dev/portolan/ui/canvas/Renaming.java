package dev.portolan.ui.canvas;

import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Zone;
import dev.portolan.design.edit.Edit;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Metrics;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.FlowElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Renames a zone, firewall or host in place: a text field over its title. Enter or a click elsewhere takes the name,
 * Escape leaves the old one. Keys of a menu, such as those that save, take the name too, and then do what they do.
 */
final class Renaming {

    private static final double LEAST_WIDTH = 140;
    private static final double HEIGHT = 30;

    /** With the menu key they are for the text, and for no menu. */
    private static final Set<KeyCode> OF_TEXT = EnumSet.of(
            KeyCode.A,
            KeyCode.C,
            KeyCode.X,
            KeyCode.V,
            KeyCode.Y,
            KeyCode.Z,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.BACK_SPACE,
            KeyCode.DELETE);

    private final Surface surface;
    private final ObservableList<Node> children;
    private final Runnable done;
    private @Nullable TextField field;

    /**
     * @param children of the view
     * @param done takes the focus back
     */
    Renaming(Surface surface, ObservableList<Node> children, Runnable done) {
        this.surface = surface;
        this.children = children;
        this.done = done;
    }

    /** What is renamed: its title, where the title stands, and what a new one means. */
    private record Subject(Element element, String title, Box box) {}

    void start(Element element) {
        finish();
        subject(element).ifPresent(this::edit);
    }

    /** Takes the name that is being written, if one is. */
    void finish() {
        TextField open = field;
        if (open != null && open.getOnAction() != null) {
            open.fireEvent(new ActionEvent());
        }
    }

    /** Leaves the name that is being written. */
    void cancel() {
        TextField open = field;
        field = null;
        if (open != null) {
            children.remove(open);
        }
    }

    private void edit(Subject subject) {
        TextField text = new TextField(subject.title());
        text.setId("rename");
        text.getStyleClass().add("rename");
        text.setManaged(false);
        text.setAccessibleText(surface.words().get("canvas.rename.accessible", subject.title()));
        Point start = surface.viewport()
                .toView(new Point(subject.box().x(), subject.box().y()));
        double zoom = surface.viewport().zoom();
        double width = Math.max(LEAST_WIDTH, subject.box().width() * zoom);
        double middle = start.x() + subject.box().width() * zoom / 2;
        double top = start.y() + (subject.box().height() * zoom - HEIGHT) / 2;
        text.resizeRelocate(middle - width / 2, top, width, HEIGHT);
        text.setOnAction(event -> commit(subject, text.getText().strip()));
        text.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        text.addEventHandler(KeyEvent.ANY, event -> {
            if (event.getEventType() == KeyEvent.KEY_PRESSED
                    && event.getCode() == KeyCode.ESCAPE
                    && text.equals(field)) {
                cancel();
                done.run();
            }
            if (isOfMenu(event)) {
                finish();
            } else {
                event.consume();
            }
        });
        field = text;
        children.add(text);
        text.requestFocus();
        text.selectAll();
        text.focusedProperty().subscribe(focused -> {
            if (!focused && text.equals(field)) {
                commit(subject, text.getText().strip());
            }
        });
    }

    private static boolean isOfMenu(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_PRESSED
                && event.isShortcutDown()
                && !event.isAltDown()
                && !event.getCode().isModifierKey()
                && !OF_TEXT.contains(event.getCode());
    }

    private void commit(Subject subject, String name) {
        boolean open = field != null;
        cancel();
        if (open && !name.equals(subject.title())) {
            surface.submit(renamed(subject.element(), name));
        }
        if (open) {
            done.run();
        }
    }

    private static Edit renamed(Element element, String name) {
        return switch (element) {
            case ZoneElement(var id) -> new Edit.RenameZone(id, name);
            case FirewallElement(var id) -> new Edit.RenameFirewall(id, name);
            case HostElement(var id) -> new Edit.RenameHost(id, name);
            case RoleElement(var host, var index) -> new Edit.RenameHost(host, name);
            case FlowElement ignored -> throw new IllegalArgumentException("a flow has no name of its own");
        };
    }

    private Optional<Subject> subject(Element element) {
        return switch (element) {
            case ZoneElement(var id) ->
                surface.design().zone(id).map(Zone::title).map(title -> {
                    Box zone = surface.places().zone(id);
                    return new Subject(
                            element,
                            title,
                            new Box(zone.x() + 34, zone.y(), zone.width() - 44, Metrics.ZONE_TITLE_HEIGHT));
                });
            case FirewallElement(var id) ->
                surface.drawing().walls().stream()
                        .filter(wall -> wall.firewall().id().equals(id))
                        .map(WallShape::label)
                        .findFirst()
                        .flatMap(box -> surface.design()
                                .firewall(id)
                                .map(Firewall::title)
                                .map(title -> new Subject(element, title, box)));
            case HostElement(var id) -> surface.design().host(id).map(host -> subject(element, host));
            case RoleElement(var id, var index) ->
                surface.design().host(id).map(host -> subject(new HostElement(id), host));
            case FlowElement ignored -> Optional.empty();
        };
    }

    private Subject subject(Element element, Host host) {
        Box card = surface.places().card(host);
        return new Subject(element, host.title(), new Box(card.x(), card.y(), card.width(), Metrics.CARD_TITLE_HEIGHT));
    }
}
