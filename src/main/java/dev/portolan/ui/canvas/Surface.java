package dev.portolan.ui.canvas;

import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Editor;
import dev.portolan.diagram.Arranger;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Drawings;
import dev.portolan.diagram.Places;
import dev.portolan.diagram.Point;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element;
import dev.portolan.ui.Selection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What gestures work on: the design as drawn, its nodes, and the way to change it. */
final class Surface {

    private final CanvasModel model;
    private final Board board;
    private final Viewport viewport;
    private final Messages words;
    private Layout layout;
    private Runnable drawn = () -> {};

    Surface(CanvasModel model, Board board, Viewport viewport, Messages words) {
        this.model = model;
        this.board = board;
        this.viewport = viewport;
        this.words = words;
        this.layout = Arranger.complete(design(), model.catalog());
    }

    Design design() {
        return model.design().getValue();
    }

    Catalog catalog() {
        return model.catalog();
    }

    Selection selection() {
        return model.selection();
    }

    /** A place for everything, as the design has it. */
    Layout layout() {
        return layout;
    }

    Places places() {
        return new Places(design(), layout);
    }

    Proposals proposals() {
        return new Proposals(places(), catalog());
    }

    /** What is drawn now. */
    Drawing drawing() {
        return board.drawing();
    }

    Board board() {
        return board;
    }

    Overlay overlay() {
        return board.overlay();
    }

    Viewport viewport() {
        return viewport;
    }

    Messages words() {
        return words;
    }

    /** Draws the design as it is. */
    void refresh() {
        layout = Arranger.complete(design(), catalog());
        draw(design(), layout);
    }

    /** Draws the design as it would be after an edit; {@link #refresh} puts it back. */
    void preview(Edit edit) {
        Design wish = Editor.apply(design(), edit);
        draw(wish, Arranger.complete(wish, catalog()));
    }

    private void draw(Design design, Layout complete) {
        board.show(drawn(design, complete, model));
        drawn.run();
    }

    /** Calls back whenever something else is drawn. */
    void whenDrawn(Runnable action) {
        drawn = action;
    }

    /** The drawing of a design with what was last computed. */
    static Drawing drawn(Design design, Layout complete, CanvasModel model) {
        Map<String, Integer> badges = new HashMap<>();
        for (Firewall firewall : design.firewalls()) {
            badges.put(firewall.id(), model.badges().getOrDefault(firewall.id(), WallShape.NOT_COUNTED));
        }
        return Drawings.of(design, complete, model.catalog(), model.analysis().getValue(), badges);
    }

    /** Asks what an edit would change at the firewalls; null: nothing is to be shown of it any more. */
    void foresee(@Nullable Edit edit) {
        model.preview(edit);
    }

    void submit(Edit proposal) {
        model.submit(proposal);
    }

    /** What is drawn at a point of the view. */
    @Nullable
    Element elementAt(double x, double y) {
        return hit(viewport.toWorld(x, y));
    }

    /** What is drawn at a point of the drawing. From afar cards show no roles, and so none is met. */
    @Nullable
    Element hit(Point at) {
        Element met = Hits.at(drawing(), at);
        boolean far = board.detail().compareTo(Detail.ROLES) < 0;
        return far && met instanceof Element.RoleElement(var host, var index) ? new Element.HostElement(host) : met;
    }

    /** Where these are drawn, those that are. */
    List<Box> boxesOf(Collection<Element> elements) {
        return elements.stream().map(this::boxOf).flatMap(Optional::stream).toList();
    }

    /** Where an element is drawn, if it is. */
    Optional<Box> boxOf(Element element) {
        return switch (element) {
            case Element.ZoneElement(var id) ->
                Optional.ofNullable(layout.zones().get(id));
            case Element.FirewallElement(var id) ->
                drawing().walls().stream()
                        .filter(wall -> wall.firewall().id().equals(id))
                        .map(Drawing.WallShape::bar)
                        .findFirst();
            case Element.HostElement(var id) -> design().host(id).map(places()::card);
            case Element.RoleElement(var host, var index) -> design().host(host).map(places()::card);
            case Element.FlowElement(var flow) -> boxOf(new Element.HostElement(flow.toHost()));
        };
    }
}
