package dev.portolan.ui.canvas;

import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.ZoneKind;
import dev.portolan.design.edit.Edit;
import dev.portolan.diagram.Alignment;
import dev.portolan.diagram.Arranger;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Point;
import dev.portolan.text.Messages;
import dev.portolan.ui.DropTarget;
import dev.portolan.ui.Element;
import dev.portolan.ui.icon.Icons;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of a design in a view that pans and zooms, and the gestures on it.
 *
 * <p>It shows what {@link CanvasModel#design()} says and nothing else: a gesture submits an edit, and what comes of it
 * arrives like every other change.
 */
public final class CanvasView extends Region {

    private final CanvasModel model;
    private final Board board;
    private final Viewport viewport;
    private final Surface surface;
    private final Lighting lighting;
    private final Signs signs;
    private final Minimap minimap;
    private final Legend legend;
    private final Tips tips;
    private final PauseTransition rest = new PauseTransition(Duration.millis(140));
    private final Hand hand;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final Messages words;
    private final RoleDrop drop;
    private final Renaming renaming;
    private final Keys keys;
    private final NudgeKeys nudges;
    private final Scrolling scrolling;
    private final Clipping clipping;
    private final Keyboard keyboard;
    private final OpenMenu menu;
    private Consumer<String> say = sentence -> {};
    private final ReadOnlyBooleanWrapper placingFirewall = new ReadOnlyBooleanWrapper(this, "placingFirewall", false);
    private final BooleanProperty allFlows = new SimpleBooleanProperty(this, "allFlows", false);
    private @Nullable Glide glide;
    private boolean touched;
    private double fittedWidth;
    private double fittedHeight;
    private boolean stale;

    public CanvasView(CanvasModel model, Icons icons, Messages words) {
        this.model = model;
        var design = model.design().getValue();
        Layout layout = Arranger.complete(design, model.catalog());
        board = new Board(Surface.drawn(design, layout, model), model.catalog(), icons, words);
        board.setManaged(false);
        viewport = new Viewport(board);
        surface = new Surface(model, board, viewport, words);
        lighting = new Lighting(board, model.selection());
        signs = new Signs(words);
        minimap = new Minimap(viewport, words);
        legend = new Legend(words.locale());
        tips = new Tips(surface, this);
        hand = new Hand(
                surface,
                List.of(
                        new PanTool(surface),
                        new ChipTool(surface, icons),
                        new CardTool(surface),
                        new ZoneTool(surface),
                        new SelectTool(surface)),
                this::setCursor,
                new AutoScroll(viewport, this, () -> board.drawing().bounds()));
        this.words = words;
        drop = new RoleDrop(surface, this);
        renaming = new Renaming(surface, getChildren(), this::requestFocus);
        keyboard = new Keyboard(model, surface, this, getChildren(), icons, renaming);
        menu = new OpenMenu(surface, this, keyboard);
        keys = new Keys(surface, this);
        nudges = new NudgeKeys(surface);
        scrolling = new Scrolling(viewport);
        clipping = new Clipping(
                surface, TextClipboard.ofSystem(), hand::over, this::reveal, sentence -> say.accept(sentence));
        getStyleClass().add("canvas");
        getStylesheets().addAll(Icons.stylesheet(), stylesheet());
        setId("canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.get("canvas.accessible"));
        getChildren().addAll(board, signs, legend, minimap);
        clipToBounds();
        listen();
    }

    private static String stylesheet() {
        var css = CanvasView.class.getResource("/dev/portolan/ui/canvas.css");
        if (css == null) {
            throw new IllegalStateException("canvas.css is missing");
        }
        return css.toExternalForm();
    }

    private void clipToBounds() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private void listen() {
        surface.whenDrawn(() -> {
            signs.show(board.drawing());
            look();
        });
        subscriptions.add(model.design().subscribe(design -> {
            keyboard.leaving(design);
            hand.cancel();
            model.selection().retain(design);
            redraw();
        }));
        subscriptions.add(model.analysis().subscribe(analysis -> {
            stale = true;
            redrawWhenIdle();
        }));
        subscriptions.add(model.preview().subscribe(effect -> {
            board.foresee(effect);
            signs.foresee(effect);
            signs.look(board.drawing(), viewport, getWidth(), getHeight());
        }));
        subscriptions.add(hand.busyProperty().subscribe(busy -> redrawWhenIdle()));
        subscriptions.add(model.selection().elements().subscribe(chosen -> {
            lighting.update();
            keyboard.selected(chosen);
        }));
        subscriptions.add(model.selection().hovered().subscribe(over -> {
            lighting.update();
            tips.over(over);
        }));
        subscriptions.add(viewport.subscribe(this::look));
        subscriptions.add(widthProperty().subscribe(width -> resized()));
        subscriptions.add(heightProperty().subscribe(height -> resized()));
        subscriptions.add(allFlows.subscribe(board::showAllFlows));
        rest.setOnFinished(event -> board.settle());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::openMenu);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, hand::moved);
        addEventHandler(MouseEvent.MOUSE_MOVED, hand::moved);
        addEventHandler(MouseEvent.MOUSE_RELEASED, hand::released);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> hand.exited());
        addEventHandler(ScrollEvent.SCROLL, event -> navigate(event, () -> scrolling.scroll(event)));
        addEventHandler(ZoomEvent.ZOOM, event -> navigate(event, () -> scrolling.zoom(event)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_TYPED, this::key);
        addEventHandler(KeyEvent.KEY_RELEASED, this::key);
        subscriptions.add(focusWithinProperty().subscribe(within -> {
            if (!within) {
                hand.unfocused();
            }
        }));
    }

    /** A result that comes during a gesture waits: nothing moves under the hand. */
    private void redrawWhenIdle() {
        if (stale && !hand.isBusy() && glide == null) {
            redraw();
        }
    }

    private void resized() {
        look();
        keyboard.resized();
    }

    /** The view has moved: shows what has come into it. What takes longer waits until the view rests. */
    private void look() {
        double width = getWidth();
        double height = getHeight();
        if (width > 0 && height > 0) {
            board.look(viewport.inView(width, height), viewport.zoom());
            signs.look(board.drawing(), viewport, width, height);
            minimap.look(board.drawing(), width, height);
            rest.playFromStart();
        }
    }

    private void redraw() {
        stale = false;
        arrive();
        surface.refresh();
        minimap.show(board.drawing());
        legend.show(board.drawing());
        requestLayout();
        lighting.update();
        keyboard.redrawn();
    }

    /** Another part of the drawing comes under the pointer, and under what it drags. */
    private void navigate(GestureEvent event, Runnable how) {
        arrive();
        renaming.finish();
        keyboard.pointer();
        touched = true;
        how.run();
        hand.again();
        event.consume();
    }

    /** Keys that are pressed in a pane over the drawing are not for the drawing. */
    private void key(KeyEvent event) {
        if (equals(event.getTarget()) && heard(event)) {
            event.consume();
        }
    }

    private boolean heard(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            return hand.key(event)
                    || nudges.pressed(event)
                    || clipping.pressed(event)
                    || keys.pressed(event)
                    || (!hand.isBusy() && (keyboard.pressed(event) || menu.pressed(event)));
        }
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return !hand.isBusy() && keyboard.typed(event);
        }
        return hand.key(event) || keyboard.released(event);
    }

    /** Whatever still moves by itself comes to where it belongs. */
    private void arrive() {
        Glide moving = glide;
        glide = null;
        if (moving != null) {
            moving.end();
        }
    }

    private void pressed(MouseEvent event) {
        arrive();
        renaming.finish();
        menu.hide();
        keyboard.pointer();
        requestFocus();
        hand.pressed(event);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
            Element target = surface.elementAt(event.getX(), event.getY());
            if (target != null) {
                renaming.start(target);
            }
        }
    }

    private void openMenu(ContextMenuEvent event) {
        if (!hand.isBusy()) {
            menu.open(event);
            event.consume();
        }
    }

    /** Deletes what is selected; where nothing is, the element where the keyboard is. */
    public void deleteSelection() {
        Collection<Element> chosen = model.selection().get();
        Edit proposal = surface.proposals()
                .delete(chosen.isEmpty() ? keyboard.at().stream().toList() : chosen);
        if (proposal != null) {
            surface.submit(proposal);
        }
    }

    /** Copies what is selected to the clipboard. */
    public void copySelection() {
        clipping.copy();
    }

    /** Copies what is selected to the clipboard and deletes it. */
    public void cutSelection() {
        clipping.cut();
    }

    /** Puts what the clipboard holds where {@link Clipping} says. */
    public void paste() {
        clipping.paste();
    }

    /** Copies what is selected beside the originals. */
    public void duplicateSelection() {
        clipping.duplicate();
    }

    /** Whether something is selected that can be copied. */
    public ObservableValue<Boolean> copyable() {
        return model.selection().elements().map(Clipping::takes);
    }

    /** What context menus offer for all that is selected. */
    SelectionMenus selectionMenus() {
        return new SelectionMenus(surface, clipping, this::align);
    }

    /** Aligns or distributes what is selected. */
    public void align(Alignment how) {
        Edit proposal =
                new Ordering(surface.proposals()).edit(how, model.selection().get());
        if (proposal != null) {
            surface.submit(proposal);
        }
    }

    /** Whether enough is selected to be aligned so. */
    public ObservableValue<Boolean> alignable(Alignment how) {
        return model.selection().elements().map(chosen -> Ordering.takes(how, chosen));
    }

    /** Says where to tell the user things in passing. */
    public void onSay(Consumer<String> sentences) {
        say = sentences;
    }

    /** Renames the element where the keyboard is, in place; it is what was selected last, unless keys went on from there. */
    public void renameSelection() {
        keyboard.at().ifPresent(renaming::start);
    }

    /** Selects every host. */
    public void selectAll() {
        model.selection()
                .set(surface.drawing().cards().stream()
                        .map(card -> new Element.HostElement(card.host().id()))
                        .toList());
    }

    /** Selects nothing. */
    public void selectNone() {
        model.selection().clear();
    }

    /** Waits for two clicks on zones and puts a firewall between them; Escape ends it. */
    public void startFirewall() {
        startFirewallFrom(null);
    }

    void startFirewallFrom(@Nullable String zone) {
        requestFocus();
        hand.begin(new FirewallGesture(surface, zone, () -> placingFirewall.set(false)));
        placingFirewall.set(true);
    }

    /** Whether the canvas waits for the zones of a firewall: what a toggle button shows. */
    public ReadOnlyBooleanProperty placingFirewallProperty() {
        return placingFirewall.getReadOnlyProperty();
    }

    /** Lays everything out anew, and shows the way there. */
    public void layOut() {
        Edit proposal = surface.proposals().layOut();
        if (proposal != null) {
            Drawing before = board.drawing();
            Viewport.Sight sight = viewport.sight();
            surface.submit(proposal);
            fit();
            Glide way = new Glide(board, before, viewport, sight);
            glide = way;
            way.setOnFinished(event -> {
                arrive();
                redrawWhenIdle();
            });
            way.play();
        }
    }

    /** Whether all flows are drawn, and not only those of what is selected. */
    public BooleanProperty allFlowsProperty() {
        return allFlows;
    }

    /** Adds a zone in the middle of the view. */
    public void addZone(ZoneKind kind) {
        Point middle = viewport.toWorld(getWidth() / 2, getHeight() / 2);
        surface.submit(surface.proposals().addZone(kind, words.get("canvas.zone.kind." + kind.word()), middle));
        Element added =
                new Element.ZoneElement(surface.design().zones().getLast().id());
        model.selection().only(added);
        reveal(added);
    }

    /** Takes roles that are dragged in from the palette. */
    public DropTarget dropTarget() {
        return drop;
    }

    /** Brings an element into view. */
    public void reveal(Element element) {
        surface.boxOf(element).ifPresent(box -> viewport.reveal(box, getWidth(), getHeight()));
    }

    /** Shows the whole drawing. */
    public void fit() {
        touched = false;
        fittedWidth = getWidth();
        fittedHeight = getHeight();
        if (getWidth() > 0 && getHeight() > 0) {
            viewport.fit(board.drawing().bounds(), getWidth(), getHeight() - Legend.HEIGHT);
        }
    }

    /** Shows as much as there is of these elements, and what is selected of them stays so. */
    void fit(Collection<Element> elements) {
        List<Box> boxes =
                elements.stream().map(surface::boxOf).flatMap(Optional::stream).toList();
        if (!boxes.isEmpty()) {
            touched = true;
            viewport.fit(Boxes.around(boxes), getWidth(), getHeight());
        }
    }

    /** Shows what is selected; where nothing is, the whole drawing. */
    public void fitSelection() {
        if (model.selection().get().isEmpty()) {
            fit();
        } else {
            fit(model.selection().get());
        }
    }

    /** Shows a unit of the drawing as a pixel. */
    public void actualSize() {
        zoomBy(1 / viewport.zoom());
    }

    /** Selects elements and goes there, near enough to read them; keys go on from there. */
    void goTo(Collection<Element> elements) {
        model.selection().set(elements);
        List<Box> boxes =
                elements.stream().map(surface::boxOf).flatMap(Optional::stream).toList();
        if (!boxes.isEmpty()) {
            touched = true;
            viewport.approach(Boxes.around(boxes), getWidth(), getHeight());
        }
        elements.stream().findFirst().ifPresent(keyboard::goTo);
    }

    /** Asks what to find. */
    public void find() {
        keyboard.find().open();
    }

    /** Goes to the next hit of what was looked for last. */
    public void findNext() {
        keyboard.find().step(1);
    }

    /** Goes to the hit before. */
    public void findPrevious() {
        keyboard.find().step(-1);
    }

    /** Gives the focus to what comes after the canvas, or before it. */
    void leave(boolean back) {
        requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }

    /** For a screen reader, the focus is on the element where the keyboard is. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Node item = attribute == AccessibleAttribute.FOCUS_ITEM ? keyboard.focusItem() : null;
        return item == null ? super.queryAccessibleAttribute(attribute, parameters) : item;
    }

    /** Zooms about the middle of the view. */
    public void zoomBy(double factor) {
        touched = true;
        viewport.zoomAt(getWidth() / 2, getHeight() / 2, factor);
    }

    /** 1 is one unit of the drawing for a pixel. */
    public ReadOnlyDoubleProperty zoomProperty() {
        return viewport.zoomProperty();
    }

    /** Lets go of the model. */
    public void dispose() {
        hand.cancel();
        keyboard.dispose();
        subscriptions.forEach(Subscription::unsubscribe);
        subscriptions.clear();
    }

    /** As long as nobody has chosen a part of the drawing, all of it is in view. */
    @Override
    protected void layoutChildren() {
        if (!touched && (getWidth() != fittedWidth || getHeight() != fittedHeight)) {
            fit();
        }
        legend.look(getWidth(), getHeight());
        signs.look(board.drawing(), viewport, getWidth(), getHeight());
    }
}
