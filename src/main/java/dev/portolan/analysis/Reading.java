package dev.portolan.analysis;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Edition;
import dev.portolan.design.Host;
import dev.portolan.design.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * An edition as analyses read it: its connections by role, and what has been worked out from them so far. Designs that
 * follow each other share one, as long as edition and settings stay.
 */
record Reading(Catalog catalog, Edition edition, Settings settings, Rulebook rules, Profiles profiles, UseFinder uses) {

    static Reading of(Catalog catalog, Edition edition, Settings settings) {
        Rulebook rules = new Rulebook(edition.connections(settings.withSupplements()), catalog);
        UseFinder uses = new UseFinder(rules, new PortFinder(settings), edition.id());
        return new Reading(catalog, edition, settings, rules, new Profiles(rules), uses);
    }

    /** The seats of a host. */
    List<Seat> seats(Host host, Scene scene) {
        List<Seat> seats = new ArrayList<>(host.roles().size());
        for (List<Party> parties : scene.surroundings().parties(host)) {
            seats.add(new Seat(parties, profiles.of(host, parties, scene.facts())));
        }
        return seats;
    }

    /** What the seat has in common with others. */
    Cohort.Key keyOf(Seat seat, Scene scene) {
        Party party = seat.parties().getFirst();
        boolean first = rules.ordered().contains(seat.role())
                && seat.hostId().equals(scene.firsts().host(seat.role(), party.site()));
        return new Cohort.Key(
                seat.profile(),
                party.zone().id(),
                party.siteCode().orElse(""),
                seat.host().boundaryGroups(),
                first);
    }
}
