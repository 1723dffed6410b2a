package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Drawing.ZoneShape;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * All elements of a drawing in the order in which one reads it: zones column by column, in each its hosts row by row, each
 * followed by its roles, and behind a zone the walls beside it, unless an earlier zone had them.
 */
final class ReadingOrder {

    private final List<Element> elements = new ArrayList<>();
    private final Map<Element, Integer> places = new HashMap<>();

    private ReadingOrder() {}

    static ReadingOrder of(Drawing drawing) {
        ReadingOrder order = new ReadingOrder();
        Map<String, List<CardShape>> cards = new HashMap<>();
        drawing.cards()
                .forEach(card -> cards.computeIfAbsent(card.host().zone(), zone -> new ArrayList<>())
                        .add(card));
        Set<String> walls = new HashSet<>();
        for (ZoneShape zone : columns(drawing.zones())) {
            String id = zone.zone().id();
            order.add(new ZoneElement(id));
            rows(cards.getOrDefault(id, List.of())).forEach(order::add);
            for (WallShape wall : drawing.walls()) {
                if (wall.firewall().between().contains(id)
                        && walls.add(wall.firewall().id())) {
                    order.add(new FirewallElement(wall.firewall().id()));
                }
            }
        }
        return order;
    }

    private static List<ZoneShape> columns(List<ZoneShape> zones) {
        return lines(zones, ZoneShape::box, Box::x, Box::width, Box::y);
    }

    private static List<CardShape> rows(List<CardShape> cards) {
        return lines(cards, CardShape::box, Box::y, Box::height, Box::x);
    }

    /** A line goes on as long as what follows begins before the middle of its first. */
    private static <T> List<T> lines(
            List<T> shapes,
            Function<T, Box> box,
            ToDoubleFunction<Box> start,
            ToDoubleFunction<Box> size,
            ToDoubleFunction<Box> along) {
        Comparator<T> across = Comparator.comparingDouble(shape -> start.applyAsDouble(box.apply(shape)));
        Comparator<T> inLine = Comparator.comparingDouble(shape -> along.applyAsDouble(box.apply(shape)));
        List<T> sorted = shapes.stream().sorted(across.thenComparing(inLine)).toList();
        List<T> read = new ArrayList<>();
        int at = 0;
        while (at < sorted.size()) {
            Box first = box.apply(sorted.get(at));
            double middle = start.applyAsDouble(first) + size.applyAsDouble(first) / 2;
            int end = at + 1;
            while (end < sorted.size() && start.applyAsDouble(box.apply(sorted.get(end))) < middle) {
                end++;
            }
            read.addAll(sorted.subList(at, end).stream().sorted(inLine).toList());
            at = end;
        }
        return read;
    }

    private void add(CardShape card) {
        String host = card.host().id();
        add(new HostElement(host));
        for (int i = 0; i < card.host().roles().size(); i++) {
            add(new RoleElement(host, i));
        }
    }

    private void add(Element element) {
        places.put(element, elements.size());
        elements.add(element);
    }

    List<Element> elements() {
        return elements;
    }

    Optional<Element> first() {
        return at(0);
    }

    Optional<Element> last() {
        return at(elements.size() - 1);
    }

    /** The one behind; empty where there is none. */
    Optional<Element> next(Element element) {
        return step(element, 1);
    }

    /** The one before; empty where there is none. */
    Optional<Element> previous(Element element) {
        return step(element, -1);
    }

    private Optional<Element> step(Element element, int by) {
        Integer place = places.get(element);
        return place == null ? first() : at(place + by);
    }

    private Optional<Element> at(int place) {
        return place >= 0 && place < elements.size() ? Optional.of(elements.get(place)) : Optional.empty();
    }

    /**
     * Who takes the place of an element that is gone: its nearest sibling, first behind it and then before, then what held
     * it, then any zone.
     *
     * @param gone an element of this order
     * @param there whether an element is still there
     */
    Optional<Element> heir(Element gone, Predicate<Element> there) {
        Integer place = places.get(gone);
        if (place == null) {
            return elements.stream().filter(there).findFirst();
        }
        Element behind = sibling(gone, place, 1, there);
        Element found = behind == null ? sibling(gone, place, -1, there) : behind;
        for (int i = place; i >= 0 && found == null; i--) {
            found = holds(elements.get(i), gone) && there.test(elements.get(i)) ? elements.get(i) : null;
        }
        return Optional.ofNullable(found)
                .or(() -> elements.stream()
                        .filter(ZoneElement.class::isInstance)
                        .filter(there)
                        .findFirst());
    }

    private @Nullable Element sibling(Element gone, int place, int by, Predicate<Element> there) {
        for (int i = place + by; i >= 0 && i < elements.size(); i += by) {
            Element candidate = elements.get(i);
            if (holds(candidate, gone)) {
                return null;
            }
            if (candidate.getClass() == gone.getClass() && there.test(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** Whether one of that sort holds such as the other, or ends its siblings. */
    private static boolean holds(Element holder, Element held) {
        return switch (held) {
            case RoleElement(var host, var index) -> holder instanceof HostElement;
            case HostElement host -> holder instanceof ZoneElement;
            case ZoneElement zone -> false;
            case FirewallElement wall -> false;
            case Element.FlowElement flow -> false;
        };
    }
}
