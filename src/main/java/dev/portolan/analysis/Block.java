package dev.portolan.analysis;

import dev.portolan.design.Host;
import java.util.Comparator;
import java.util.List;

/**
 * A rule that has no number yet: each of the sources may reach each of the destinations.
 *
 * @param sources sorted by id
 * @param destinations sorted by id
 */
record Block(Hop hop, Permit permit, List<Host> sources, List<Host> destinations, Grounds grounds) {

    static final Comparator<List<Host>> HOSTS = CodePoints.lists(HostGroups.BY_ID);

    /** The order of the rules of a hop. */
    static final Comparator<Block> ORDER = Comparator.comparing(Block::permit, Permit.ORDER)
            .thenComparing(Block::sources, HOSTS)
            .thenComparing(Block::destinations, HOSTS);

    /** The rule with that id. */
    FirewallRule numbered(String id) {
        return new FirewallRule(hop, id, permit, sources, destinations, grounds);
    }
}
