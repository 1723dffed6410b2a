package dev.portolan.ui.canvas;

import dev.portolan.design.Design;
import dev.portolan.explain.OptionWords;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Selection;
import dev.portolan.ui.icon.Icons;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The canvas without a mouse: where the keyboard is, what is said of that to screen readers, what keys do there, and the
 * panes that they open.
 */
final class Keyboard {

    private final CanvasView view;
    private final Caret caret;
    private final Selection selection;
    private final CaretView shown;
    private final Bubble bubble;
    private final Choosing choosing;
    private final FindPanel find;
    private final Menus menus;
    private final CaretKeys keys;
    private final Subscription subscriptions;

    Keyboard(
            CanvasModel model,
            Surface surface,
            CanvasView view,
            ObservableList<Node> children,
            Icons icons,
            Renaming renaming) {
        this.view = view;
        caret = new Caret(surface);
        selection = surface.selection();
        Spoken spoken = new Spoken(model.catalog(), surface.words());
        shown = new CaretView(
                surface,
                view,
                element -> spoken.of(
                        element,
                        surface.design(),
                        model.analysis().getValue(),
                        surface.selection().contains(element)),
                this::inspect);
        bubble = new Bubble(view, children, surface.viewport(), view::requestFocus);
        Actions actions = new Actions(surface, view::reveal);
        Offered offered =
                new Offered(model.catalog(), OptionWords.in(surface.words().locale()));
        choosing = new Choosing(surface, actions, bubble, icons, view::say);
        find = new FindPanel(surface, view, bubble, icons);
        menus = new Menus(surface, actions, offered, new MenuCommands(renaming));
        keys = new CaretKeys(surface, view, caret, shown, choosing, actions, this::inspect);
        subscriptions = Subscription.combine(
                caret.atProperty().subscribe(shown::show),
                surface.viewport().zoomProperty().subscribe(zoom -> shown.place()),
                view.focusedProperty().subscribe(focused -> keys.focused(focused)),
                view.focusVisibleProperty().subscribe(visible -> {
                    if (visible) {
                        keys.arrived();
                    }
                }));
    }

    /** Another design comes: what it lacks is let go of while the one before is still drawn. */
    void leaving(Design next) {
        caret.retain(next);
    }

    /** What is drawn or said is another. */
    void redrawn() {
        shown.place();
        shown.spokenAnew();
    }

    void selected(Set<Element> elements) {
        caret.follow(elements);
        shown.spokenAnew();
    }

    /** The mouse or the wheel is in use: panes close. */
    void pointer() {
        bubble.remove();
        keys.pointer();
    }

    /** The view has another size. */
    void resized() {
        bubble.place();
    }

    boolean pressed(KeyEvent event) {
        return keys.pressed(event);
    }

    boolean typed(KeyEvent event) {
        return keys.typed(event);
    }

    boolean released(KeyEvent event) {
        return keys.released(event);
    }

    /** The node that stands for the element where the keyboard is; null: none. */
    @Nullable
    Node focusItem() {
        return shown.ring();
    }

    /** The element where the keyboard is, if the user can see it. */
    Optional<Element> at() {
        return keys.at();
    }

    /** Where the ring is on the screen, if it is to be seen. */
    Optional<Bounds> ring() {
        return Optional.ofNullable(shown.ring())
                .filter(Node::isVisible)
                .map(ring -> ring.localToScreen(ring.getBoundsInLocal()));
    }

    /** Goes to an element, which then has the ring. */
    void goTo(Element element) {
        caret.set(element);
        shown.keyboard(true);
        view.requestFocus();
    }

    FindPanel find() {
        return find;
    }

    Menus menus() {
        return menus;
    }

    private void inspect() {
        caret.at().ifPresent(this::inspect);
    }

    /** Leads on to where all of an element can be set; of several that are selected with it, to what they share. */
    private void inspect(Element element) {
        if (!selection.contains(element)) {
            selection.only(element);
        }
        view.inspect();
    }

    void dispose() {
        bubble.remove();
        subscriptions.unsubscribe();
    }

    private final class MenuCommands implements Menus.Commands {

        private final Renaming renaming;

        MenuCommands(Renaming renaming) {
            this.renaming = renaming;
        }

        @Override
        public SelectionMenus selection() {
            return view.selectionMenus();
        }

        @Override
        public void rename(Element element) {
            renaming.start(element);
        }

        @Override
        public void details(Element element) {
            inspect(element);
        }

        @Override
        public void compare(String one, String other) {
            view.compare(one, other);
        }

        @Override
        public void moveRoles(Collection<RoleElement> roles, Element beside) {
            choosing.placeFor(roles, beside);
        }

        @Override
        public void startFirewall(@Nullable String zone) {
            if (zone != null && shown.isShown()) {
                choosing.otherZone(zone);
            } else {
                view.startFirewallFrom(zone);
            }
        }

        @Override
        public void selectAll() {
            view.selectAll();
        }

        @Override
        public void fit() {
            view.fit();
        }

        @Override
        public void fit(Collection<Element> elements) {
            view.fit(elements);
        }
    }
}
