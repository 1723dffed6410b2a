package dev.portolan.analysis;

import dev.portolan.design.Host;
import dev.portolan.design.PortRange;
import java.util.List;

/**
 * All that one host starts with another, and all that it might and does not.
 *
 * <p>Both lists are empty where the edition knows no connection between the roles of the two.
 *
 * @param flows sorted as tables show them
 * @param refusals by placements, connections in the order of the edition; rows that flow for another reason are left out
 */
public record Conversation(Host from, Host to, List<Explanation> flows, List<Refusal> refusals) {

    public Conversation {
        flows = List.copyOf(flows);
        refusals = List.copyOf(refusals);
    }

    /** What of it uses the port. */
    public Conversation on(int port) {
        return new Conversation(
                from,
                to,
                flows.stream()
                        .filter(explained -> holds(explained.flow().ports(), port))
                        .toList(),
                refusals.stream()
                        .filter(refusal -> refusal.ports().stream().anyMatch(each -> holds(each.range(), port)))
                        .toList());
    }

    private static boolean holds(PortRange range, int port) {
        return range.first() <= port && port <= range.last();
    }
}
