package dev.portolan.ui.canvas;

import dev.portolan.catalog.Catalog;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Drawing.LinkShape;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Drawing.ZoneShape;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element;
import dev.portolan.ui.icon.Icons;
import java.util.Collection;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The nodes of a drawing in their layers: zones, walls, links, cards, and above them what is only there for a while. */
final class Board extends Pane {

    private final Overlay overlay = new Overlay();
    private final Reconciler<String, ZoneShape, ZoneNode> zones;
    private final Reconciler<String, WallShape, WallNode> walls;
    private final Reconciler<LinkKey, LinkShape, LinkNode> links;
    private final Reconciler<String, CardShape, CardNode> cards;
    private Drawing drawing;

    private record LinkKey(String from, String to, String family) {}

    Board(Drawing drawing, Catalog catalog, Icons icons, Messages words) {
        this.drawing = drawing;
        getStyleClass().add("board");
        setPickOnBounds(false);
        zones = new Reconciler<>(
                layer(), shape -> shape.zone().id(), shape -> new ZoneNode(shape, icons, words), ZoneNode::show);
        walls = new Reconciler<>(
                layer(), shape -> shape.firewall().id(), shape -> new WallNode(shape, words), WallNode::show);
        links = new Reconciler<>(
                layer(),
                shape -> new LinkKey(shape.fromHost(), shape.toHost(), shape.family()),
                LinkNode::new,
                LinkNode::show);
        cards = new Reconciler<>(
                layer(),
                shape -> shape.host().id(),
                shape -> new CardNode(shape, catalog, icons, words),
                CardNode::show);
        getChildren().add(overlay);
        show(drawing);
    }

    private ObservableList<Node> layer() {
        Pane layer = new Pane();
        layer.setPickOnBounds(false);
        layer.setManaged(false);
        getChildren().add(layer);
        return layer.getChildren();
    }

    void show(Drawing next) {
        drawing = next;
        zones.update(next.zones());
        walls.update(next.walls());
        links.update(next.links());
        cards.update(next.cards());
    }

    /** What is shown now; during a gesture, what it previews. */
    Drawing drawing() {
        return drawing;
    }

    Overlay overlay() {
        return overlay;
    }

    Collection<LinkNode> links() {
        return links.nodes().values();
    }

    Collection<CardNode> cards() {
        return cards.nodes().values();
    }

    Collection<WallNode> walls() {
        return walls.nodes().values();
    }

    Collection<ZoneNode> zones() {
        return zones.nodes().values();
    }

    /** The node of an element; null where it has none: it is folded, or not drawn. */
    @Nullable
    Node node(Element element) {
        return switch (element) {
            case Element.ZoneElement(var id) -> zones.node(id);
            case Element.FirewallElement(var id) -> walls.node(id);
            case Element.HostElement(var id) -> cards.node(id);
            case Element.RoleElement(var host, var index) -> {
                CardNode card = cards.node(host);
                yield card == null || index >= card.chips().size()
                        ? null
                        : card.chips().get(index);
            }
            case Element.FlowElement ignored -> null;
        };
    }
}
