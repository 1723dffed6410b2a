package dev.portolan.analysis;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The placed roles of a design and what holds for each, defaults filled in. */
public final class Placements {

    private final Map<String, List<Party>> byRole = new HashMap<>();
    private final Facts facts;

    private Placements(Facts facts) {
        this.facts = facts;
    }

    /** The placed roles of a design. Roles that need a site and have none are left out. */
    public static Placements of(Design design, Catalog catalog) {
        Set<String> roles = catalog.endpoints().stream().map(Endpoint::id).collect(Collectors.toSet());
        Firsts firsts = Firsts.of(design.hosts(), roles);
        Placements placements = new Placements(new Facts(design.edition(), firsts, new Hierarchy(design.sites())));
        Surroundings surroundings = new Surroundings(design, catalog);
        for (Host host : design.hosts()) {
            for (List<Party> parties : surroundings.parties(host)) {
                placements
                        .byRole
                        .computeIfAbsent(parties.getFirst().role(), role -> new ArrayList<>())
                        .addAll(parties);
            }
        }
        return placements;
    }

    /** The placements of a role, in file order. */
    public List<Party> of(String role) {
        return byRole.getOrDefault(role, List.of());
    }

    /** What holds for an option of the placement: what was set, or the default; null where there is neither. */
    public @Nullable Object value(Party party, String option) {
        return facts.get(party, option);
    }
}
