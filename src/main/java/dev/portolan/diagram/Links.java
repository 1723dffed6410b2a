package dev.portolan.diagram;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Flow;
import dev.portolan.analysis.Hop;
import dev.portolan.catalog.PortUse;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.LinkShape.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Flows as lines: one for each pair of hosts, direction and family of service.
 *
 * <p>An analysis may be of an older design than the one that is drawn; flows to what is gone are left out.
 */
final class Links {

    private final Map<String, Box> zones;
    private final Map<String, CardShape> cards = new LinkedHashMap<>();
    private final Map<String, Gates> gates = new LinkedHashMap<>();

    private Links(Map<String, Box> zones, List<CardShape> cards, List<WallShape> walls) {
        this.zones = zones;
        cards.forEach(card -> this.cards.put(card.host().id(), card));
        walls.forEach(wall -> gates.put(wall.firewall().id(), new Gates(wall, zones)));
    }

    static List<LinkShape> of(Analysis analysis, Map<String, Box> zones, List<CardShape> cards, List<WallShape> walls) {
        return new Links(zones, cards, walls).bundle(analysis);
    }

    private record Key(String from, String to, String family) {}

    /** A link whose ends are not attached yet. */
    private record Draft(Key key, CardShape from, CardShape to, List<Flow> flows, List<Hop> hops) {}

    private List<LinkShape> bundle(Analysis analysis) {
        Map<Key, List<Flow>> bundles = new LinkedHashMap<>();
        for (Flow flow : analysis.flows()) {
            String family = analysis.catalog().service(flow.service()).family();
            bundles.computeIfAbsent(new Key(flow.fromHost(), flow.toHost(), family), key -> new ArrayList<>())
                    .add(flow);
        }
        List<Draft> drafts = new ArrayList<>();
        bundles.forEach((key, flows) -> {
            CardShape from = cards.get(key.from());
            CardShape to = cards.get(key.to());
            if (from != null && to != null) {
                drafts.add(
                        new Draft(key, from, to, flows, drawn(flows.getFirst().route())));
            }
        });
        return route(drafts);
    }

    private List<Hop> drawn(List<Hop> route) {
        return route.stream()
                .filter(hop -> gates.containsKey(hop.firewall())
                        && zones.containsKey(hop.fromZone())
                        && zones.containsKey(hop.toZone()))
                .toList();
    }

    private List<LinkShape> route(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            for (Hop hop : draft.hops()) {
                Gates wall = gates.get(hop.firewall());
                if (wall != null) {
                    wall.wish(
                            i,
                            Boxes.centre(draft.from().box()),
                            Boxes.centre(draft.to().box()));
                }
            }
        }
        gates.values().forEach(Gates::settle);
        Attachments attachments = new Attachments();
        List<List<Point>> middles = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            List<Point> middle = new ArrayList<>();
            for (Hop hop : draft.hops()) {
                Gates wall = gates.get(hop.firewall());
                if (wall != null) {
                    middle.addAll(wall.through(i, hop.fromZone(), hop.toZone()));
                }
            }
            middles.add(middle);
            attachments.add(i, draft.from().box(), draft.to().box(), middle);
        }
        attachments.settle();
        List<LinkShape> links = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean install = draft.flows().stream().allMatch(flow -> flow.row().phase() == PortUse.Phase.INSTALL);
            List<Point> points = attachments.points(i, middles.get(i));
            links.add(new LinkShape(
                    draft.key().from(),
                    draft.key().to(),
                    draft.key().family(),
                    install,
                    draft.flows(),
                    passages(i, draft),
                    points,
                    () -> points));
        }
        return links;
    }

    private List<Passage> passages(int link, Draft draft) {
        List<Passage> passages = new ArrayList<>();
        for (Hop hop : draft.hops()) {
            Gates wall = gates.get(hop.firewall());
            if (wall != null) {
                passages.add(new Passage(hop.firewall(), wall.at(link)));
            }
        }
        return passages;
    }
}
