package dev.portolan.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Flows that differ in their hosts only: every starting seat uses the same ports on every answering seat, two seats on
 * one host apart. All starting seats stand in one zone, and all answering seats.
 *
 * @param uses sorted as tables show them, without repetition
 * @param route the firewalls on the way; none within a zone; null where no firewalls join the zones
 */
public record Bundle(
        List<Seat> starts,
        List<Seat> answers,
        List<Use> uses,
        @Nullable List<Hop> route) {

    /** How many flows these are, provided that they cross a firewall: then no two seats share a host. */
    long size() {
        return (long) starts.size() * answers.size() * uses.size();
    }
}
