package dev.portolan.ui.canvas;

import dev.portolan.ui.Element;
import dev.portolan.ui.Selection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What keys do at the caret.
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><th>key</th><th>modifier</th><th>caret</th><th>effect</th></tr>
 * <tr><td>Tab</td><td>none, Shift</td><td>any</td><td>goes on, or back, in reading order; at the end, leaves the canvas</td></tr>
 * <tr><td>Tab</td><td>Ctrl, Ctrl+Shift</td><td>any</td><td>leaves the canvas, forwards or backwards</td></tr>
 * <tr><td>arrows</td><td>none, Alt</td><td>any</td><td>goes to the neighbour; without Alt where the selection does not
 * move by arrows</td></tr>
 * <tr><td>Home, End</td><td>none</td><td>any</td><td>goes to the first or last element</td></tr>
 * <tr><td>Space</td><td>none</td><td>any</td><td>selects the element alone, when it is let go, as it pans while held</td></tr>
 * <tr><td>Space</td><td>Ctrl or Shift</td><td>any</td><td>adds the element to the selection, or takes it away</td></tr>
 * <tr><td>Enter</td><td>none</td><td>any</td><td>leads on to all that can be set for it</td></tr>
 * <tr><td>M</td><td>none, Shift</td><td>hosts</td><td>asks which zone they move to</td></tr>
 * <tr><td>M</td><td>none, Shift</td><td>roles</td><td>asks which host or zone they move to</td></tr>
 * <tr><td>R</td><td>none, Shift</td><td>zone, host, role</td><td>asks which role to add</td></tr>
 * <tr><td>F</td><td>none, Shift</td><td>two zones selected</td><td>puts a firewall between them</td></tr>
 * <tr><td>F</td><td>none, Shift</td><td>zone</td><td>asks for the other zone of a firewall</td></tr>
 * <tr><td>F</td><td>none, Shift</td><td>anything else</td><td>a sentence says what to select</td></tr>
 * <tr><td>Z</td><td>none, Shift</td><td>any</td><td>asks which kind of zone to add</td></tr>
 * </table>
 */
final class CaretKeys {

    private final Surface surface;
    private final CanvasView view;
    private final Caret caret;
    private final CaretView shown;
    private final Choosing choosing;
    private final Actions actions;
    private final Consumer<Element> inspect;
    private boolean space;

    CaretKeys(
            Surface surface,
            CanvasView view,
            Caret caret,
            CaretView shown,
            Choosing choosing,
            Actions actions,
            Consumer<Element> inspect) {
        this.surface = surface;
        this.view = view;
        this.caret = caret;
        this.shown = shown;
        this.choosing = choosing;
        this.actions = actions;
        this.inspect = inspect;
    }

    /** Whether the key meant something. */
    boolean pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean plain = !event.isShiftDown() && !event.isAltDown() && !event.isShortcutDown();
        boolean meant = switch (code) {
            case TAB -> tab(event);
            case LEFT, RIGHT, UP, DOWN ->
                !event.isShiftDown()
                        && !event.isShortcutDown()
                        && walk(from -> Neighbours.of(surface.drawing(), from, code));
            case HOME -> plain && walk(from -> caret.order().first());
            case END -> plain && walk(from -> caret.order().last());
            case SPACE -> space(event);
            case ENTER -> plain && at().map(this::open).orElse(false);
            default -> false;
        };
        if (meant) {
            shown.keyboard(true);
        }
        return meant;
    }

    /**
     * Whether the letter meant something. Letters are heard when they are typed and not when their keys are pressed: else
     * they would be typed into the field that they open.
     */
    boolean typed(KeyEvent event) {
        if (event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
            return false;
        }
        boolean meant = switch (event.getCharacter()) {
            case "m", "M" -> move();
            case "r", "R" -> role();
            case "f", "F" -> firewall();
            case "z", "Z" -> zone();
            default -> false;
        };
        if (meant) {
            shown.keyboard(true);
        }
        return meant;
    }

    /** Space acts when it is let go, unless the mouse was used in between. */
    boolean released(KeyEvent event) {
        if (event.getCode() != KeyCode.SPACE || !space) {
            return false;
        }
        space = false;
        at().ifPresent(selection()::only);
        return true;
    }

    /** The focus has come or gone. */
    void focused(boolean focused) {
        space = false;
        shown.place();
    }

    /** The focus has come by key. */
    void arrived() {
        caret.wake();
        shown.keyboard(true);
        caret.at().ifPresent(view::reveal);
    }

    /** The element where the keyboard is, as far as the user can know: by its ring, or as it is selected. */
    Optional<Element> at() {
        return caret.at().filter(element -> shown.isShown() || selection().contains(element));
    }

    /** The mouse is in use. */
    void pointer() {
        space = false;
        shown.keyboard(false);
    }

    private Selection selection() {
        return surface.selection();
    }

    private boolean tab(KeyEvent event) {
        if (event.isAltDown()) {
            return false;
        }
        boolean back = event.isShiftDown();
        boolean stays = !event.isControlDown()
                && walk(from ->
                        back ? caret.order().previous(from) : caret.order().next(from));
        if (!stays) {
            view.leave(back);
        }
        return true;
    }

    /** The first key shows where the keyboard is; whether there was a way to go. */
    private boolean walk(Function<Element, Optional<Element>> way) {
        Optional<Element> from = caret.at().filter(element -> shown.isShown());
        Optional<Element> to;
        if (from.isEmpty()) {
            caret.wake();
            to = caret.at();
        } else {
            to = way.apply(from.get());
        }
        to.ifPresent(element -> {
            caret.set(element);
            view.reveal(element);
        });
        return to.isPresent();
    }

    private boolean space(KeyEvent event) {
        boolean toggles = event.isShortcutDown() || event.isShiftDown();
        if (toggles) {
            at().ifPresent(selection()::toggle);
        }
        space = !toggles && !event.isAltDown();
        return at().isPresent();
    }

    private boolean open(Element element) {
        view.reveal(element);
        inspect.accept(element);
        return true;
    }

    /** What a key is about: what is selected, else where the caret is. */
    private Chosen chosen() {
        return selection().get().isEmpty()
                ? Chosen.of(at().stream().toList())
                : Chosen.of(selection().get());
    }

    private boolean move() {
        Chosen chosen = chosen();
        Element beside = at().orElse(null);
        if (beside == null) {
            return false;
        }
        view.reveal(beside);
        if (!chosen.hosts().isEmpty()) {
            choosing.zoneFor(chosen.hosts(), beside);
        } else if (!chosen.roles().isEmpty()) {
            choosing.placeFor(chosen.roles(), beside);
        } else {
            return false;
        }
        return true;
    }

    private boolean role() {
        Optional<Element> to = at().filter(element -> !(element instanceof Element.FirewallElement));
        to.ifPresent(view::reveal);
        to.ifPresent(choosing::roleFor);
        return to.isPresent();
    }

    private boolean firewall() {
        Chosen chosen = chosen();
        switch (chosen.zones().size()) {
            case 1 -> choosing.otherZone(chosen.zones().getFirst());
            case 2 ->
                actions.addFirewall(chosen.zones().getFirst(), chosen.zones().getLast());
            default -> view.say(surface.words().get("canvas.firewall.how"));
        }
        return true;
    }

    private boolean zone() {
        caret.wake();
        choosing.kindOfZone(view::addZone, caret.at().orElse(null));
        return true;
    }
}
