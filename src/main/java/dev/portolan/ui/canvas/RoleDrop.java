package dev.portolan.ui.canvas;

import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Zone;
import dev.portolan.design.edit.Edit;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Metrics;
import dev.portolan.diagram.Point;
import dev.portolan.ui.DropTarget;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Roles that come from the palette.
 *
 * <table>
 * <caption>When</caption>
 * <tr><th>how</th><th>target</th><th>effect</th></tr>
 * <tr><td>drag</td><td>card</td><td>the role joins its host</td></tr>
 * <tr><td>drag</td><td>zone, where no card is</td><td>makes a host as near as there is room; the zone grows if need be</td></tr>
 * <tr><td>drag</td><td>zone of a kind, or a card in one, where the role does not belong</td><td>the same, with advice while
 * it is dragged: people draw what they have</td></tr>
 * <tr><td>drag</td><td>between zones, outside the canvas</td><td>nothing</td></tr>
 * <tr><td>double click, Enter</td><td>selected host or role in a zone where it belongs</td><td>joins that host</td></tr>
 * <tr><td>double click, Enter</td><td>selected zone where it belongs</td><td>makes a host there</td></tr>
 * <tr><td>double click, Enter</td><td>anything else</td><td>makes a host in the first zone where it belongs; where there is
 * none, says so</td></tr>
 * </table>
 */
final class RoleDrop implements DropTarget {

    /** Of the advice, in pixels. */
    private static final double HEIGHT = 26;

    private static final double EDGE = 10;

    private final Surface surface;
    private final Region view;
    private final Landing landing;
    private final Label advice = new Label();
    private final Scale size = new Scale(1, 1);
    private final Consumer<String> say;

    /** @param say tells the user a sentence in passing */
    RoleDrop(Surface surface, Region view, Consumer<String> say) {
        this.surface = surface;
        this.view = view;
        this.say = say;
        landing = new Landing(surface);
        advice.getStyleClass().add("drop-advice");
        advice.getTransforms().add(size);
    }

    /** What a drop would do. */
    private record Goal(Zone zone, @Nullable Host host, Point at) {}

    private Optional<Goal> goal(double x, double y) {
        Point2D local = view.sceneToLocal(x, y);
        if (!view.contains(local)) {
            return Optional.empty();
        }
        Point at = surface.viewport().toWorld(local.getX(), local.getY());
        CardShape card = Hits.card(surface.drawing(), at);
        if (card != null) {
            return surface.design().zone(card.host().zone()).map(zone -> new Goal(zone, card.host(), at));
        }
        return surface.places().zoneAt(at).flatMap(surface.design()::zone).map(zone -> new Goal(zone, null, at));
    }

    private static boolean fits(Endpoint endpoint, Zone zone) {
        return endpoint.zoneKinds().contains(zone.kind().word());
    }

    @Override
    public boolean over(Endpoint endpoint, double x, double y) {
        Goal goal = goal(x, y).orElse(null);
        surface.overlay().remove(advice);
        landing.outlineNothing();
        if (goal == null) {
            landing.mark(null);
            landing.foresee(null, () -> null);
            return false;
        }
        boolean fits = fits(endpoint, goal.zone());
        Host host = goal.host();
        Element target = host == null ? new ZoneElement(goal.zone().id()) : new HostElement(host.id());
        landing.mark(target);
        landing.foresee(target, () -> step(endpoint, goal));
        if (!fits) {
            advise(endpoint);
        }
        if (host == null) {
            Host made = surface.proposals().host(endpoint, goal.zone().id());
            landing.outline(
                    goal.zone().id(),
                    Map.of(made, surface.places().spotFor(made, goal.zone().id(), goal.at())));
        }
        return true;
    }

    /** A role that does not belong here can be drawn all the same: people draw what they have. */
    private void advise(Endpoint endpoint) {
        advice.setText(PlaceAdvice.of(endpoint, surface.words()));
        surface.overlay().add(advice);
        advice.applyCss();
        double unit = 1 / surface.viewport().zoom(); // it is to be read at any zoom
        size.setX(unit);
        size.setY(unit);
        Box sight = surface.viewport().inView(view.getWidth(), view.getHeight());
        double width = Math.min(advice.prefWidth(-1), view.getWidth() - 2 * EDGE);
        double left = (view.getWidth() - width) / 2; // at the upper edge, where no badge and no ghost covers it
        advice.resizeRelocate(sight.x() + left * unit, sight.y() + EDGE * unit, width, HEIGHT);
    }

    @Override
    public boolean drop(Endpoint endpoint, double x, double y) {
        Goal goal = goal(x, y).orElse(null);
        leave();
        if (goal == null) {
            return false;
        }
        Host host = goal.host();
        if (host == null) {
            makeHost(endpoint, goal.zone().id(), goal.at());
        } else {
            join(endpoint, host);
        }
        return true;
    }

    private Edit step(Endpoint endpoint, Goal goal) {
        Host host = goal.host();
        return host == null
                ? surface.proposals().addHost(endpoint, goal.zone().id(), goal.at())
                : surface.proposals().addRole(endpoint, host.id());
    }

    @Override
    public void leave() {
        landing.clear();
        surface.overlay().remove(advice);
    }

    @Override
    public void add(Endpoint endpoint) {
        Optional<Host> host = selected(HostElement.class)
                .map(HostElement::id)
                .or(() -> selected(RoleElement.class).map(RoleElement::host))
                .flatMap(surface.design()::host);
        Predicate<Zone> suitable = zone -> fits(endpoint, zone);
        if (host.flatMap(h -> surface.design().zone(h.zone())).filter(suitable).isPresent()) {
            join(endpoint, host.orElseThrow());
            return;
        }
        Stream<Zone> chosen =
                selected(ZoneElement.class).flatMap(element -> surface.design().zone(element.id())).stream();
        Stream<Zone> byKind = endpoint.zoneKinds().stream()
                .flatMap(kind -> surface.design().zones().stream()
                        .filter(zone -> zone.kind().word().equals(kind)));
        Stream.concat(chosen, byKind)
                .filter(suitable)
                .findFirst()
                .map(Zone::id)
                .ifPresentOrElse(
                        zone -> makeHost(endpoint, zone, start(zone)),
                        () -> say.accept(PlaceAdvice.missing(endpoint, surface.words())));
    }

    private Point start(String zone) {
        Box box = surface.places().zone(zone);
        return new Point(box.x() + Metrics.PADDING + Metrics.CARD_WIDTH / 2, box.y() + Metrics.ZONE_TITLE_HEIGHT + 35);
    }

    private <E extends Element> Optional<E> selected(Class<E> sort) {
        return surface.selection().get().stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .findFirst();
    }

    private void makeHost(Endpoint endpoint, String zone, Point at) {
        String id = surface.proposals().host(endpoint, zone).id();
        surface.submit(surface.proposals().addHost(endpoint, zone, at));
        select(new HostElement(id));
    }

    private void join(Endpoint endpoint, Host host) {
        surface.submit(surface.proposals().addRole(endpoint, host.id()));
        select(new RoleElement(host.id(), host.roles().size()));
    }

    private void select(Element made) {
        if (made.isIn(surface.design())) {
            surface.selection().only(made);
        }
    }
}
