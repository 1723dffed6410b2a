package dev.portolan.ui.canvas;

import dev.portolan.analysis.Effect;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Drawing.ZoneShape;
import dev.portolan.diagram.LinkShape;
import dev.portolan.diagram.Point;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element;
import dev.portolan.ui.icon.Icons;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * A drawing in layers: zones, walls, flows, what zones and walls are called, hosts, and above them what is only there for
 * a while.
 *
 * <p>Zones and walls are few and all have their nodes. Hosts have nodes where they are in view and near enough to read;
 * from afar they are blocks. Flows are drawn in bulk.
 */
final class Board extends Pane {

    /** Faint lines are drawn where there are no more than these; more would be a grey veil. */
    private static final int FAINT = 400;

    /** Hosts this far beyond the edges of the view, in pixels of the view, have nodes already. */
    private static final double AHEAD = 120;

    private final Overlay overlay = new Overlay();
    private final PortLabels ports = new PortLabels();
    private final Reconciler<String, ZoneShape, ZoneNode> zones;
    private final Reconciler<String, WallShape, WallNode> walls;
    private final Reconciler<String, ZoneShape, ZoneTitle> zoneTitles;
    private final Reconciler<String, WallShape, WallTitle> wallTitles;
    private final FlowLayer quiet = new FlowLayer("quiet");
    private final FlowLayer lit = new FlowLayer("lit");
    private final Blocks blocks = new Blocks();
    private final CardLayer<NameCard> names = new CardLayer<>(NameCard::new);
    private final CardLayer<CardNode> cards;
    private Drawing drawing;
    private Marks marks = Marks.NONE;
    private Lit light = Lit.NONE;
    private List<LinkShape> seen = List.of();
    private boolean allFlows;
    private Detail detail = Detail.ROLES;
    private Box near = new Box(0, 0, 1, 1);
    private Set<String> lifted = Set.of();
    private boolean moving;

    Board(Drawing drawing, Catalog catalog, Icons icons, Messages words) {
        this.drawing = drawing;
        getStyleClass().add("board");
        setPickOnBounds(false);
        Pane rooms = layer();
        Pane bricks = layer();
        Pane titles = layer();
        titles.setMouseTransparent(true);
        zones = zones(rooms, shape -> new ZoneNode(shape, words), ZoneNode::show);
        walls = walls(bricks, this::wall, WallNode::show);
        zoneTitles = zones(titles, shape -> zoneTitle(shape, icons, words), ZoneTitle::show);
        wallTitles = walls(titles, shape -> wallTitle(shape, words), WallTitle::show);
        cards = new CardLayer<>(() -> new CardNode(catalog, icons, words));
        getChildren().addAll(rooms, bricks, quiet, blocks, lit, titles, names, cards, ports, overlay);
        show(drawing);
    }

    private static <N extends Node> Reconciler<String, ZoneShape, N> zones(
            Pane layer, Function<ZoneShape, N> create, BiConsumer<N, ZoneShape> show) {
        return new Reconciler<>(layer.getChildren(), shape -> shape.zone().id(), create, show);
    }

    private static <N extends Node> Reconciler<String, WallShape, N> walls(
            Pane layer, Function<WallShape, N> create, BiConsumer<N, WallShape> show) {
        return new Reconciler<>(layer.getChildren(), shape -> shape.firewall().id(), create, show);
    }

    /** What comes while the view stays is seen as near as the rest. */
    private WallNode wall(WallShape shape) {
        WallNode node = new WallNode(shape);
        node.look(detail, near);
        return node;
    }

    private ZoneTitle zoneTitle(ZoneShape shape, Icons icons, Messages words) {
        ZoneTitle node = new ZoneTitle(shape, icons, words);
        node.look(detail);
        return node;
    }

    private WallTitle wallTitle(WallShape shape, Messages words) {
        WallTitle node = new WallTitle(shape, words);
        node.look(detail);
        return node;
    }

    private static Pane layer() {
        Pane layer = new Pane();
        layer.setPickOnBounds(false);
        layer.setManaged(false);
        return layer;
    }

    /** Shows a drawing, in the part and the detail that {@link #look} asked for last. */
    void show(Drawing next) {
        drawing = next;
        zones.update(next.zones());
        walls.update(next.walls());
        zoneTitles.update(next.zones());
        wallTitles.update(next.walls());
        showHosts();
        Predicate<String> lives = host -> next.card(host).isPresent();
        names.forget(lives);
        cards.forget(lives);
        showFlows();
    }

    /** Sees to it that there is something to see: called with every move of the view. */
    void look(Box view, double zoom) {
        moving(true);
        Detail next = Detail.at(zoom);
        boolean inside = Boxes.holds(near, view);
        if (next != detail || !inside) {
            detail = next;
            near = Boxes.grown(view, AHEAD / zoom);
            walls().forEach(node -> node.look(detail, near));
            zoneTitles.nodes().values().forEach(node -> node.look(detail));
            wallTitles.nodes().values().forEach(node -> node.look(detail));
            quiet.setVisible(allFlows || detail != Detail.BLOCKS);
            showHosts();
        }
    }

    /** Brings the flows in step with the view; not done with every move, as that would stall it. */
    void settle() {
        moving(!lifted.isEmpty());
        showFlows();
    }

    private void moving(boolean moves) {
        if (moves != moving) {
            moving = moves;
            names.hurry(moves);
            cards.hurry(moves);
        }
    }

    private void showHosts() {
        boolean far = detail == Detail.BLOCKS;
        blocks.setVisible(far);
        names.setVisible(detail == Detail.NAMES);
        if (far) {
            blocks.show(drawing.cards(), marks);
        }
        Map<String, CardShape> wanted = new LinkedHashMap<>();
        if (!far) {
            drawing.cardsIn(near).forEach(card -> wanted.put(card.host().id(), card));
        }
        for (String host : lifted) {
            drawing.card(host).ifPresent(card -> wanted.put(host, card));
        }
        boolean named = detail == Detail.NAMES;
        if (named) {
            names.show(wanted, marks);
            cards.show(Map.of(), marks);
        } else {
            cards.show(wanted, marks);
            names.show(Map.of(), marks);
        }
    }

    private void showFlows() {
        boolean close = detail != Detail.BLOCKS;
        lit.show(light.links(), close);
        List<LinkShape> faint = allFlows || close ? drawing.linksIn(near) : List.of();
        boolean shown = allFlows || (light.isEmpty() && faint.size() <= FAINT);
        seen = new ArrayList<>(light.links());
        seen.addAll(shown ? faint : List.of());
        quiet.show(shown ? faint : List.of(), close);
        boolean every = detail == Detail.PORTS && light.isEmpty();
        ports.show(drawing, every ? Lit.all(faint) : light);
    }

    /** The nearest line in sight that is that near to a point, in units of the canvas; from afar none is met. */
    Optional<LinkShape> linkAt(Point at, double reach) {
        if (detail == Detail.BLOCKS) {
            return Optional.empty();
        }
        return seen.stream()
                .filter(link -> Boxes.grown(link.bounds(), reach).contains(at.x(), at.y()))
                .filter(link -> link.distance(at) <= reach)
                .min(Comparator.comparingDouble((LinkShape link) -> link.distance(at)));
    }

    /** Draws every flow in view, and not only those that are lit. */
    void showAllFlows(boolean all) {
        allFlows = all;
        quiet.pseudoClassStateChanged(States.ALL, all);
        quiet.setVisible(all || detail != Detail.BLOCKS);
        showFlows();
    }

    /** Draws these flows above everything, and others not or faintly. */
    void light(Lit next) {
        light = next;
        showFlows();
    }

    /** Says what is said of hosts and roles; zones and walls are marked by their nodes. */
    void mark(Marks next) {
        Marks before = marks;
        marks = next;
        names.forEach(node -> node.mark(next));
        cards.forEach(node -> node.mark(next));
        if (detail == Detail.BLOCKS && !before.selected().equals(next.selected())) {
            blocks.mark(drawing.cards(), next);
        }
    }

    /** Marks the host that a drop would go to; null or another element: none. */
    void markDrop(@Nullable Element target) {
        Set<Element> drop = target instanceof Element.HostElement ? Set.of(target) : Set.of();
        if (!drop.equals(marks.drop())) {
            mark(marks.withDrop(drop));
        }
    }

    Marks marks() {
        return marks;
    }

    /** Gives these hosts nodes even from afar, as long as a hand holds them. */
    void lift(Collection<String> hosts) {
        lifted = new LinkedHashSet<>(hosts);
        showHosts();
        moving(!lifted.isEmpty());
    }

    /** Shows on each wall what a drop would change there; null: no drop is in question. */
    void foresee(@Nullable Effect effect) {
        wallTitles
                .nodes()
                .forEach((id, title) ->
                        title.foresee(effect == null ? null : effect.firewalls().get(id)));
    }

    /** What is shown now; during a gesture, what it previews. */
    Drawing drawing() {
        return drawing;
    }

    Overlay overlay() {
        return overlay;
    }

    Detail detail() {
        return detail;
    }

    Collection<WallNode> walls() {
        return walls.nodes().values();
    }

    Collection<ZoneNode> zones() {
        return zones.nodes().values();
    }

    /** Every node of a zone, a wall or a host. */
    List<Node> nodes(Element element) {
        Node title = switch (element) {
            case Element.ZoneElement(var id) -> zoneTitles.node(id);
            case Element.FirewallElement(var id) -> wallTitles.node(id);
            default -> null;
        };
        return Stream.of(Optional.ofNullable(node(element)), Optional.ofNullable(title))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The node of a zone, a wall or a host; null where it has none, being out of view or not drawn. */
    @Nullable
    Node node(Element element) {
        return switch (element) {
            case Element.ZoneElement(var id) -> zones.node(id);
            case Element.FirewallElement(var id) -> walls.node(id);
            case Element.HostElement(var id) -> {
                CardNode card = cards.node(id);
                yield card == null ? names.node(id) : card;
            }
            case Element.RoleElement ignored -> null;
            case Element.FlowElement ignored -> null;
        };
    }
}
