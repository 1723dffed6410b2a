package dev.portolan.analysis;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The placed roles of a design and what holds for each, defaults filled in. */
public final class Placements {

    private final Roster roster;
    private final Facts facts;

    private Placements(Roster roster, Facts facts) {
        this.roster = roster;
        this.facts = facts;
    }

    /** The placed roles of a design. Roles that need a site and have none are left out. */
    public static Placements of(Design design, Catalog catalog) {
        Roster roster = new Roster(design, catalog);
        Set<String> roles = catalog.endpoints().stream().map(Endpoint::id).collect(Collectors.toSet());
        Firsts firsts = Firsts.of(design.hosts(), roles);
        return new Placements(roster, new Facts(design.edition(), firsts, new Hierarchy(design.sites())));
    }

    /** The placements of a role, in file order. */
    public List<Party> of(String role) {
        return roster.all(role);
    }

    /** What holds for an option of the placement: what was set, or the default; null where there is neither. */
    public @Nullable Object value(Party party, String option) {
        return facts.get(party, option);
    }
}
