package dev.portolan.analysis;

import dev.portolan.design.Host;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Merges what is claimed for pairs of hosts at a hop into few blocks that permit exactly that.
 *
 * <p>A greedy way that keeps rules which people recognise rather than the fewest possible:
 *
 * <ol>
 *   <li>For each pair of hosts all claims are taken together: one permit for each transport and phase.
 *   <li>Pairs with the same permit, which are pairs of the same roles over the same ports, are written as areas of sources
 *       and destinations (see {@link Cover}).
 * </ol>
 *
 * <p>So each host pair, transport and port is in one block, and hosts of other roles do not change a block. Hosts that stand
 * in the same lists are looked at once.
 *
 * @param <C> a claim
 */
final class Merger<C> {

    private final Mixture<C> none;

    /** @param decide what follows from the claims on a pair of hosts */
    Merger(Function<Collection<C>, List<Grant>> decide) {
        none = Mixture.none(decide);
    }

    /** A claim for each of some hosts with each of others. */
    record Box<C>(List<Host> starts, List<Host> answers, C claim) {}

    /** The blocks of a hop, in order. */
    List<Block> blocks(Hop hop, List<Box<C>> boxes) {
        HostGroups starts = new HostGroups(boxes.stream().map(Box::starts).toList());
        HostGroups answers = new HostGroups(boxes.stream().map(Box::answers).toList());
        Map<Permit, List<Cover.Cell>> cells = new HashMap<>();
        mixtures(boxes, starts, answers).forEach((pair, mixture) -> {
            for (Grant grant : mixture.grants()) {
                cells.computeIfAbsent(grant.permit(), permit -> new ArrayList<>())
                        .add(new Cover.Cell((int) (pair >> Integer.SIZE), pair.intValue(), grant.grounds()));
            }
        });
        List<Block> blocks = new ArrayList<>();
        cells.forEach((permit, own) -> {
            for (Cover.Area area : Cover.of(own)) {
                blocks.add(new Block(
                        hop,
                        permit,
                        starts.hosts(area.starts()),
                        answers.hosts(area.answers()),
                        Grounds.joined(area.grounds())));
            }
        });
        blocks.sort(Block.ORDER);
        return blocks;
    }

    /** All claims on each pair of groups; the starting group is the upper half of the key. */
    private Map<Long, Mixture<C>> mixtures(List<Box<C>> boxes, HostGroups starts, HostGroups answers) {
        Map<Long, Mixture<C>> mixtures = new HashMap<>();
        for (Box<C> box : boxes) {
            for (int start : starts.of(box.starts())) {
                for (int answer : answers.of(box.answers())) {
                    mixtures.compute(
                            ((long) start << Integer.SIZE) | answer,
                            (pair, mixture) -> (mixture == null ? none : mixture).with(box.claim()));
                }
            }
        }
        return mixtures;
    }
}
