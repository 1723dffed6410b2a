package dev.portolan.ui.tables;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Crossing;
import dev.portolan.analysis.Party;
import dev.portolan.catalog.Service;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Zone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Makes the lines of the table of rules: firewalls, their directions, their crossings. */
final class CrossingLines {

    private final Analysis analysis;
    private final Locale locale;

    CrossingLines(Analysis analysis, Locale locale) {
        this.analysis = analysis;
        this.locale = locale;
    }

    /** The firewalls in file order that have a crossing which passes. */
    List<CrossingLine.Wall> walls(Predicate<Crossing> passes) {
        Map<String, List<Crossing>> byFirewall = new LinkedHashMap<>();
        for (Firewall firewall : analysis.design().firewalls()) {
            byFirewall.put(firewall.id(), new ArrayList<>());
        }
        for (Crossing crossing : analysis.crossings()) {
            if (passes.test(crossing)) {
                byFirewall
                        .computeIfAbsent(crossing.firewall(), f -> new ArrayList<>())
                        .add(crossing);
            }
        }
        List<CrossingLine.Wall> walls = new ArrayList<>();
        byFirewall.forEach((id, crossings) -> {
            if (!crossings.isEmpty()) {
                walls.add(wall(id, crossings));
            }
        });
        return walls;
    }

    private CrossingLine.Wall wall(String id, List<Crossing> crossings) {
        String title = analysis.design().firewall(id).map(Firewall::title).orElse(id);
        return new CrossingLine.Wall(id, title, crossings);
    }

    /** The heading of a firewall that no crossing passes yet. */
    CrossingLine.Wall emptyWall(Crossing coming) {
        return wall(coming.firewall(), List.of());
    }

    /** Where the firewall stands in the file, and so in the table. */
    int position(CrossingLine wall) {
        List<Firewall> firewalls = analysis.design().firewalls();
        for (int i = 0; i < firewalls.size(); i++) {
            if (firewalls.get(i).id().equals(wall.key())) {
                return i;
            }
        }
        return firewalls.size();
    }

    /** The directions through a firewall, in the order of the crossings. */
    List<CrossingLine.Direction> directions(CrossingLine.Wall wall) {
        Map<String, List<Crossing>> byDirection = new LinkedHashMap<>();
        for (Crossing crossing : wall.crossings()) {
            byDirection
                    .computeIfAbsent(CrossingLine.Direction.key(crossing), d -> new ArrayList<>())
                    .add(crossing);
        }
        return byDirection.values().stream()
                .map(crossings -> direction(crossings.getFirst(), crossings))
                .toList();
    }

    private CrossingLine.Direction direction(Crossing first, List<Crossing> crossings) {
        return new CrossingLine.Direction(
                first.firewall(),
                first.fromZone(),
                first.toZone(),
                zone(first.fromZone()) + " → " + zone(first.toZone()),
                crossings);
    }

    /** The heading of a direction in which nothing crosses yet. */
    CrossingLine.Direction emptyDirection(Crossing coming) {
        return direction(coming, List.of());
    }

    /** A crossing as a line. */
    CrossingLine.Line line(Crossing crossing) {
        return line(crossing, false);
    }

    /** A crossing that would come as a line. */
    CrossingLine.Line coming(Crossing crossing) {
        return line(crossing, true);
    }

    private CrossingLine.Line line(Crossing crossing, boolean coming) {
        var flow = crossing.flow();
        Service service = analysis.catalog().service(flow.service());
        return new CrossingLine.Line(
                crossing,
                end(flow.from()) + " → " + end(flow.to()),
                service.brief().in(locale),
                flow.transport() + " " + flow.ports(),
                coming);
    }

    /** A host, with the role where the host has several. */
    private static String end(Party party) {
        String host = party.host().title();
        return party.host().roles().size() == 1
                ? host
                : host + " (" + party.endpoint().abbreviation() + ")";
    }

    private String zone(String id) {
        Design design = analysis.design();
        return design.zone(id).map(Zone::title).orElse(id);
    }
}
