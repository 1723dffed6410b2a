package dev.portolan.ui.canvas;

import dev.portolan.design.Layout;
import dev.portolan.design.ZoneKind;
import dev.portolan.design.edit.Edit;
import dev.portolan.diagram.Alignment;
import dev.portolan.diagram.Arranger;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Point;
import dev.portolan.text.Messages;
import dev.portolan.ui.DropTarget;
import dev.portolan.ui.Element;
import dev.portolan.ui.icon.Icons;
import dev.portolan.ui.theme.Theme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
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
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
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
    private final Scenery scenery;
    private final Tips tips;
    private final Hand hand;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final Messages words;
    private final RoleDrop drop;
    private final Renaming renaming;
    private final Clipping clipping;
    private final Keyboard keyboard;
    private Consumer<String> say = sentence -> {};
    private Runnable inspect = () -> {};
    private BiConsumer<String, String> compare = (one, other) -> {};
    private final ReadOnlyBooleanWrapper placingFirewall = new ReadOnlyBooleanWrapper(this, "placingFirewall", false);
    private final BooleanProperty allFlows = new SimpleBooleanProperty(this, "allFlows", false);
    private @Nullable Glide glide;
    private boolean stale;
    private boolean unlit;
    private boolean moved;

    public CanvasView(CanvasModel model, Icons icons, Messages words) {
        this.model = model;
        var design = model.design().getValue();
        Layout layout = Arranger.complete(design, model.catalog());
        board = new Board(Surface.drawn(design, layout, model), model.catalog(), icons, words);
        board.setManaged(false);
        viewport = new Viewport(board);
        surface = new Surface(model, board, viewport, words);
        lighting = new Lighting(board, model.selection());
        scenery = new Scenery(this, board, viewport, model.catalog(), words);
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
        drop = new RoleDrop(surface, this, this::say);
        renaming = new Renaming(surface, getChildren(), this::requestFocus);
        keyboard = new Keyboard(model, surface, this, getChildren(), icons, renaming);
        clipping = new Clipping(
                surface, TextClipboard.ofSystem(), hand::over, this::reveal, sentence -> say.accept(sentence));
        Inputs inputs = new Inputs(
                this,
                surface,
                scenery,
                hand,
                new NudgeKeys(surface, this::say),
                clipping,
                new Keys(surface, this),
                keyboard,
                new OpenMenu(surface, this, keyboard),
                renaming,
                new Scrolling(viewport),
                this::arrive);
        getStyleClass().add("canvas");
        getStylesheets().addAll(Theme.sheet("icon"), Theme.sheet("canvas"));
        setId("canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.get("canvas.accessible"));
        getChildren().addAll(scenery.nodes());
        clipToBounds();
        inputs.listen();
        listen();
    }

    private void clipToBounds() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private void listen() {
        surface.whenDrawn(scenery::drawn);
        subscriptions.add(model.design().subscribe(design -> {
            keyboard.leaving(design);
            renaming.cancel();
            hand.cancel();
            model.selection().retain(design);
            redraw();
        }));
        subscriptions.add(model.analysis().subscribe(analysis -> {
            stale = true;
            redrawWhenIdle();
        }));
        subscriptions.add(model.preview().subscribe(scenery::foresee));
        subscriptions.add(hand.busyProperty().subscribe(busy -> redrawWhenIdle()));
        subscriptions.add(model.selection().elements().subscribe(chosen -> {
            relight();
            keyboard.selected(chosen);
        }));
        subscriptions.add(model.selection().hovered().subscribe(over -> {
            relight();
            tips.over(over);
        }));
        subscriptions.add(scenery.listen());
        subscriptions.add(surface.viewport().subscribe(this::lookAgain));
        subscriptions.add(widthProperty().subscribe(keyboard::resized));
        subscriptions.add(heightProperty().subscribe(keyboard::resized));
        subscriptions.add(allFlows.subscribe(board::showAllFlows));
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

    private void redraw() {
        stale = false;
        arrive();
        surface.refresh();
        scenery.redrawn();
        relight();
        keyboard.redrawn();
        lookAgain();
    }

    /** Before the next frame: where much is selected and deleted at once, only what is left is lit. */
    private void relight() {
        unlit = true;
        requestLayout();
    }

    /** Before the next frame: another element is under a pointer that rests. */
    private void lookAgain() {
        moved = true;
        requestLayout();
    }

    /** Whatever still moves by itself comes to where it belongs. */
    private void arrive() {
        Glide moving = glide;
        glide = null;
        if (moving != null) {
            moving.end();
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

    /** Whether something is selected. */
    public ObservableValue<Boolean> anySelected() {
        return model.selection().elements().map(chosen -> !chosen.isEmpty());
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

    /** Says what shows all that can be set for what is selected, and takes the focus. */
    public void onInspect(Runnable inspecting) {
        inspect = inspecting;
    }

    void inspect() {
        inspect.run();
    }

    /** Says what tells what flows between two hosts, by their ids. */
    public void onCompare(BiConsumer<String, String> comparing) {
        compare = comparing;
    }

    void compare(String one, String other) {
        compare.accept(one, other);
    }

    void say(String sentence) {
        say.accept(sentence);
    }

    /** Renames the element where the keyboard is, in place; it is what was selected last, unless keys went on from there. */
    public void renameSelection() {
        if (!hand.isBusy()) {
            keyboard.at().ifPresent(element -> {
                reveal(element);
                renaming.start(element);
            });
        }
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

    /** Lays everything out anew, and shows the way there, unless the desktop asks for less motion. */
    public void layOut() {
        Edit proposal = surface.proposals().layOut();
        if (proposal != null) {
            Drawing before = board.drawing();
            Viewport.Sight sight = viewport.sight();
            surface.submit(proposal);
            fit();
            if (Platform.getPreferences().isReducedMotion()) {
                return;
            }
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
        surface.boxOf(element).ifPresent(scenery::reveal);
    }

    /** Another design is there: what was asked about the one before is asked no more, and all of it is in view. */
    public void opened() {
        keyboard.pointer();
        fit();
    }

    /** Shows the whole drawing. */
    public void fit() {
        scenery.fit();
    }

    /** Shows as much as there is of these elements, and what is selected of them stays so. */
    void fit(Collection<Element> elements) {
        scenery.fit(surface.boxesOf(elements));
    }

    /** Shows what is selected; where nothing is, the whole drawing. */
    public void fitSelection() {
        arrive();
        if (model.selection().get().isEmpty()) {
            fit();
        } else {
            fit(model.selection().get());
        }
    }

    /** Shows a unit of the drawing as a pixel. */
    public void actualSize() {
        arrive();
        zoomBy(1 / viewport.zoom());
    }

    /** Selects elements and goes there, near enough to read them; keys go on from there. */
    void goTo(Collection<Element> elements) {
        arrive();
        model.selection().hovered().set(null); // what the pointer is over goes away under it
        model.selection().set(elements);
        scenery.approach(surface.boxesOf(elements));
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
        arrive();
        scenery.zoomBy(factor);
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

    @Override
    protected void layoutChildren() {
        scenery.layout();
        if (moved) {
            moved = false;
            hand.rest();
        }
        if (unlit) {
            unlit = false;
            lighting.update();
            board.applyCss(); // in this frame its style sheets have been applied before
        }
    }
}
