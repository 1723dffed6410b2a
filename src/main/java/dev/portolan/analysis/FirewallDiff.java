package dev.portolan.analysis;

import java.util.List;

/**
 * What to do at a firewall so that it permits what another analysis needs.
 *
 * @param firewall its id
 * @param open rules for what is not permitted yet
 * @param close rules for what is no longer needed
 * @param unchanged how many rules permit the same to the same hosts in both
 */
public record FirewallDiff(String firewall, List<FirewallRule> open, List<FirewallRule> close, int unchanged) {

    public FirewallDiff {
        open = List.copyOf(open);
        close = List.copyOf(close);
    }

    /** Whether nothing is to be done. */
    public boolean isEmpty() {
        return open.isEmpty() && close.isEmpty();
    }
}
