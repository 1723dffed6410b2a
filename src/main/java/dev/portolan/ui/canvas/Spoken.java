package dev.portolan.ui.canvas;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Crossing;
import dev.portolan.analysis.Party;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Zone;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What a screen reader says of hosts and roles: what they are, where they stand, and how much crosses for them. */
record Spoken(Board board, Catalog catalog, Messages words) {

    void update(Design design, @Nullable Analysis analysis) {
        Map<RoleElement, Integer> crossings = count(analysis);
        for (Host host : design.hosts()) {
            String zone = design.zone(host.zone()).map(Zone::title).orElse(host.zone());
            int sum = 0;
            for (int i = 0; i < host.roles().size(); i++) {
                RoleElement role = new RoleElement(host.id(), i);
                int own = crossings.getOrDefault(role, 0);
                sum += own;
                String name = name(host.roles().get(i).role());
                say(board.node(role), words.get("canvas.role.accessible", name, host.title(), zone, own));
            }
            String roles = host.roles().stream().map(role -> name(role.role())).collect(Collectors.joining(", "));
            say(
                    board.node(new HostElement(host.id())),
                    words.get("canvas.card.accessible", host.title(), zone, roles, sum));
        }
    }

    private static Map<RoleElement, Integer> count(@Nullable Analysis analysis) {
        Map<RoleElement, Integer> crossings = new HashMap<>();
        if (analysis != null) {
            for (Crossing crossing : analysis.crossings()) {
                crossings.merge(element(crossing.flow().from()), 1, Integer::sum);
                crossings.merge(element(crossing.flow().to()), 1, Integer::sum);
            }
        }
        return crossings;
    }

    private static RoleElement element(Party party) {
        return new RoleElement(party.host().id(), party.index());
    }

    private String name(String role) {
        return catalog.endpoint(role).map(e -> e.names().in(words.locale())).orElse(role);
    }

    private static void say(@Nullable Node node, String text) {
        if (node != null) {
            node.setAccessibleText(text);
        }
    }
}
