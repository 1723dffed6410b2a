package dev.portolan.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Pairs of groups written as few areas "each of these with each of those".
 *
 * <p>Greedy: the starting groups that have the same answering groups make an area with these; or else the answering groups
 * that have the same starting groups, where that gives fewer areas. Each pair is in one area. The areas depend on
 * the pairs alone, not on the order or the numbers of the groups.
 */
final class Cover {

    private Cover() {}

    /** A pair of groups, and why it is there. */
    record Cell(int start, int answer, Grounds grounds) {}

    /** Each of some starting groups with each of some answering groups, sorted; and why. */
    record Area(List<Integer> starts, List<Integer> answers, Set<Grounds> grounds) {

        Area(List<Integer> starts, List<Integer> answers) {
            this(starts, answers, Collections.newSetFromMap(new IdentityHashMap<>()));
        }
    }

    static List<Area> of(List<Cell> cells) {
        Map<List<Integer>, List<Integer>> byAnswers = alike(cells, Cell::start, Cell::answer);
        Map<List<Integer>, List<Integer>> byStarts = alike(cells, Cell::answer, Cell::start);
        List<Area> areas = new ArrayList<>();
        if (byStarts.size() < byAnswers.size()) {
            byStarts.forEach((starts, answers) -> areas.add(new Area(starts, sorted(answers))));
            giveGrounds(cells, areas, Area::answers, Cell::answer);
        } else {
            byAnswers.forEach((answers, starts) -> areas.add(new Area(sorted(starts), answers)));
            giveGrounds(cells, areas, Area::starts, Cell::start);
        }
        return areas;
    }

    /** The groups on one side that have the same groups on the other, by those. */
    private static Map<List<Integer>, List<Integer>> alike(
            List<Cell> cells, ToIntFunction<Cell> side, ToIntFunction<Cell> other) {
        Map<Integer, List<Integer>> others = new HashMap<>();
        for (Cell cell : cells) {
            others.computeIfAbsent(side.applyAsInt(cell), group -> new ArrayList<>(1))
                    .add(other.applyAsInt(cell));
        }
        Map<List<Integer>, List<Integer>> alike = new HashMap<>();
        others.forEach((group, own) ->
                alike.computeIfAbsent(sorted(own), groups -> new ArrayList<>(1)).add(group));
        return alike;
    }

    /**
     * @param groups of an area, on the side where a group is in one area only
     * @param side the same side of a pair
     */
    private static void giveGrounds(
            List<Cell> cells, List<Area> areas, Function<Area, List<Integer>> groups, ToIntFunction<Cell> side) {
        Map<Integer, Set<Grounds>> groundsOf = new HashMap<>();
        areas.forEach(area -> groups.apply(area).forEach(group -> groundsOf.put(group, area.grounds())));
        for (Cell cell : cells) {
            Objects.requireNonNull(groundsOf.get(side.applyAsInt(cell))).add(cell.grounds());
        }
    }

    private static List<Integer> sorted(Collection<Integer> groups) {
        return groups.stream().sorted().toList();
    }
}
