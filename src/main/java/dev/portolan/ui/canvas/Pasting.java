package dev.portolan.ui.canvas;

import dev.portolan.design.Design;
import dev.portolan.design.Fragment;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.Placement;
import dev.portolan.design.Zone;
import dev.portolan.design.edit.Copies;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.FreeIds;
import dev.portolan.design.edit.Intent;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Cards;
import dev.portolan.diagram.Metrics;
import dev.portolan.diagram.Places;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What pasting and duplicating do, as edits. */
record Pasting(Proposals proposals, Intent intent) {

    /** How far beside the original a copy is wanted; it goes to the nearest free place. */
    private static final double BESIDE = 2 * Metrics.STEP;

    /**
     * A step and what it makes.
     *
     * @param made to be selected afterwards
     */
    record Result(Edit edit, List<Element> made) {}

    private Places places() {
        return proposals.places();
    }

    private Design design() {
        return places().design();
    }

    /**
     * Zones, and hosts with or without a zone of their own.
     *
     * @param zone takes the hosts that bring no zone along; null: the zone that they stood in, if the design has it
     * @param at the middle of what is pasted; null: beside where it was, or at the beginning of {@code zone}
     * @return empty where there are hosts but no zone to take them
     */
    Optional<Result> part(Fragment part, @Nullable String zone, @Nullable Point at) {
        Fragment fitted = Copies.fitted(part, design());
        Map<String, Box> outlines = outlines(fitted.layout().zones(), at);
        Map<String, Spot> spots = new LinkedHashMap<>(fitted.layout().hosts());
        List<Host> hosts = new ArrayList<>();
        List<Element> made = new ArrayList<>();
        fitted.zones().forEach(each -> made.add(new ZoneElement(each.id())));
        Set<String> brought = part.zones().stream().map(Zone::id).collect(Collectors.toSet());
        Map<String, List<Host>> guests = new LinkedHashMap<>();
        for (int i = 0; i < fitted.hosts().size(); i++) {
            Host host = fitted.hosts().get(i);
            if (!brought.contains(part.hosts().get(i).zone())) {
                String target = zone == null ? home(host.zone()) : zone;
                if (target == null) {
                    return Optional.empty();
                }
                host = host.withZone(target);
                guests.computeIfAbsent(target, z -> new ArrayList<>()).add(host);
                made.add(new HostElement(host.id()));
            }
            hosts.add(host);
        }
        Map<String, Box> wanted = wanted(guests.values(), fitted.layout().hosts(), zone, at);
        guests.forEach((target, inside) -> {
            Map<String, Box> cards = new LinkedHashMap<>(wanted);
            cards.keySet().retainAll(inside.stream().map(Host::id).collect(Collectors.toSet()));
            spots.putAll(places().spots(cards, target, Set.of()));
        });
        Layout layout = new Layout(outlines, spots, Layout.NONE.extras());
        Edit insert = new Edit.Insert(new Fragment(fitted.zones(), fitted.firewalls(), hosts, List.of(), layout));
        return Optional.of(new Result(new Edit.Meant(intent, proposals.placed(insert)), made));
    }

    /** The zone of that id, or else the first; null: the design has none. */
    private @Nullable String home(String zone) {
        return design().zone(zone)
                .or(() -> design().zones().stream().findFirst())
                .map(Zone::id)
                .orElse(null);
    }

    /** Zones keep their arrangement, and a gutter to those that are there. */
    private Map<String, Box> outlines(Map<String, Box> boxes, @Nullable Point at) {
        if (boxes.isEmpty()) {
            return boxes;
        }
        Box block = Boxes.around(boxes.values());
        Point by = at == null ? new Point(BESIDE, BESIDE) : towards(block, at);
        Box wanted = Boxes.moved(block, Boxes.snapped(by.x()), Boxes.snapped(by.y()));
        Box free = places().clear(wanted);
        Map<String, Box> outlines = new LinkedHashMap<>(boxes);
        outlines.replaceAll((id, box) -> Boxes.moved(box, free.x() - block.x(), free.y() - block.y()));
        return outlines;
    }

    private static Point towards(Box block, Point middle) {
        Point centre = Boxes.centre(block);
        return new Point(middle.x() - centre.x(), middle.y() - centre.y());
    }

    /** Where cards would go on the canvas if nothing stood there; those that bring no spot stand one below the other. */
    private Map<String, Box> wanted(
            Collection<List<Host>> guests, Map<String, Spot> brought, @Nullable String zone, @Nullable Point at) {
        Map<String, Box> cards = new LinkedHashMap<>();
        double bottom = 0;
        for (List<Host> inside : guests) {
            for (Host host : inside) {
                Spot spot = brought.getOrDefault(host.id(), new Spot(0, bottom));
                Box card = Cards.box(host, spot);
                bottom = card.bottom() + Metrics.PADDING;
                cards.put(host.id(), card);
            }
        }
        if (cards.isEmpty()) {
            return cards;
        }
        Box block = Boxes.around(cards.values());
        Point by = new Point(BESIDE, BESIDE);
        if (at != null) {
            by = towards(block, at);
        } else if (zone != null) {
            Box floor = places().floor(zone);
            by = new Point(floor.x() - block.x(), floor.y() - block.y());
        }
        Point shift = by;
        cards.replaceAll((host, card) -> Boxes.moved(card, shift.x(), shift.y()));
        return cards;
    }

    /** Roles onto hosts, each of them onto each. What they name must be there, as {@link Copies#fitted} sees to. */
    Result ontoHosts(List<Placement> roles, Collection<String> hosts) {
        Map<String, List<Placement>> each = new LinkedHashMap<>();
        hosts.forEach(host -> each.put(host, roles));
        return onto(each);
    }

    /** Roles onto hosts, behind the roles there. */
    Result onto(Map<String, List<Placement>> roles) {
        List<Edit> edits = new ArrayList<>();
        List<Element> made = new ArrayList<>();
        Map<String, Integer> next = new HashMap<>();
        roles.forEach((host, placements) -> placements.forEach(placement -> {
            edits.add(new Edit.AddRole(host, placement));
            int index = next.computeIfAbsent(
                    host, id -> design().host(id).orElseThrow().roles().size());
            made.add(new RoleElement(host, index));
            next.put(host, index + 1);
        }));
        return new Result(new Edit.Meant(intent, proposals.placed(edits)), made);
    }

    /** Roles as a new host in a zone, at a point of the canvas or where the cards begin. */
    Result asHost(List<Placement> roles, String zone, @Nullable Point at) {
        var first = proposals.catalog().endpoint(roles.getFirst().role());
        String stem = first.map(endpoint -> proposals.stem(endpoint, zone)).orElse("SRV");
        String site = first.flatMap(proposals::site).map(each -> each.code()).orElse(null);
        Host host = new Host(FreeIds.host(design(), stem), zone, site, roles);
        Box floor = places().floor(zone);
        Point middle =
                at == null ? new Point(floor.x() + Metrics.CARD_WIDTH / 2, floor.y() + Cards.height(host) / 2) : at;
        Edit add = new Edit.AddHost(host, places().spotFor(host, zone, middle));
        return new Result(new Edit.Meant(intent, proposals.placed(add)), List.of(new HostElement(host.id())));
    }
}
