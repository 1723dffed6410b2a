package dev.portolan.diagram;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Bundle;
import dev.portolan.analysis.Hop;
import dev.portolan.analysis.Routes;
import dev.portolan.analysis.Seat;
import dev.portolan.analysis.Use;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.LinkShape.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Flows as links: one for each pair of hosts, direction and family of service.
 *
 * <p>An analysis may be of an older design than the one that is drawn: links go to where hosts stand now, and what is gone is
 * left out.
 */
final class Links {

    private static final Comparator<Part> ORDER = Comparator.comparing(
                    (Part part) -> part.start().role())
            .thenComparing(part -> part.answer().role());

    private final Analysis analysis;
    private final List<CardShape> cards;
    private final Families families;
    private final Map<String, Integer> order;
    private final Map<Long, List<Part>> parts = new HashMap<>();

    private Links(Analysis analysis, List<CardShape> cards) {
        this.analysis = analysis;
        this.cards = cards;
        families = new Families(analysis.catalog());
        order = HashMap.newHashMap(cards.size());
        cards.forEach(card -> order.put(card.host().id(), order.size()));
    }

    /** What flows between cards, before it is known which way. */
    static Links of(Analysis analysis, List<CardShape> cards) {
        Links links = new Links(analysis, cards);
        analysis.bundles(links::add);
        return links;
    }

    private void add(Bundle bundle) {
        List<Hop> route = bundle.route();
        if (route == null) {
            return;
        }
        Map<Integer, List<Use>> byFamily = new HashMap<>();
        for (Use use : bundle.uses()) {
            int family = families.order(
                    analysis.catalog().service(use.row().service()).family());
            byFamily.computeIfAbsent(family, f -> new ArrayList<>()).add(use);
        }
        for (Seat start : bundle.starts()) {
            Integer from = order.get(start.hostId());
            for (Seat answer : from == null ? List.<Seat>of() : bundle.answers()) {
                Integer to = order.get(answer.hostId());
                if (from != null && to != null && !to.equals(from)) {
                    byFamily.forEach(
                            (family, uses) -> parts.computeIfAbsent(key(from, to, family), key -> new ArrayList<>(2))
                                    .add(new Part(start, answer, uses, route)));
                }
            }
        }
    }

    /** By place of the hosts in the file, the lower one first, then by family, then by direction. */
    private long key(int from, int to, int family) {
        long pair = (long) Math.min(from, to) * cards.size() + Math.max(from, to);
        return (pair * families.size() + family) * 2 + (from > to ? 1 : 0);
    }

    /**
     * The links along cords that find their ways by a router.
     *
     * @param routes between the zones of the design that is drawn
     * @param drawn whether a step of a route is in the drawing
     * @param router takes each cord once
     */
    List<LinkShape> along(Routes routes, Predicate<Hop> drawn, Router router) {
        List<LinkShape> links = new ArrayList<>(parts.size());
        long before = -1;
        Cord cord = null;
        for (long key :
                parts.keySet().stream().mapToLong(Long::longValue).sorted().toArray()) {
            if (key / 2 != before) {
                before = key / 2;
                cord = cord(before, routes, drawn);
                if (cord != null) {
                    router.add(cord);
                }
            }
            if (cord != null) {
                List<Part> own = parts.getOrDefault(key, List.of());
                own.sort(ORDER);
                String family = families.name((int) (before % families.size()));
                links.add(new LinkShape(family, cord, key % 2 == 1, own, router));
            }
        }
        return links;
    }

    /** Null where no drawn firewalls join the two. */
    private @Nullable Cord cord(long key, Routes routes, Predicate<Hop> drawn) {
        long pair = key / families.size();
        CardShape first = cards.get((int) (pair / cards.size()));
        CardShape second = cards.get((int) (pair % cards.size()));
        List<Hop> hops =
                routes.between(first.host().zone(), second.host().zone()).orElse(null);
        if (hops == null || !hops.stream().allMatch(drawn)) {
            return null;
        }
        return new Cord(first, second, Families.lane((int) (key % families.size())), hops);
    }
}
