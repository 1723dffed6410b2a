package dev.portolan.analysis;

import dev.portolan.catalog.Scope;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import java.util.BitSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the cohorts that a cohort may have to do with, by site, zone or boundary group, so that never all are asked.
 * Finds too many rather than too few: {@link Relations} and {@link UseFinder} decide.
 */
final class Partners {

    private final Rulebook rules;
    private final Census census;
    private final Hierarchy hierarchy;
    private final Nearest nearest;
    private final BitSet seen = new BitSet();

    Partners(Rulebook rules, Census census, Hierarchy hierarchy, Nearest nearest) {
        this.rules = rules;
        this.census = census;
        this.hierarchy = hierarchy;
        this.nearest = nearest;
    }

    /** Takes a partner and the search that found it. */
    @FunctionalInterface
    interface Found {
        void take(Cohort partner, Rulebook.Search by);
    }

    /** Those with whom the cohort may start something, each once. */
    void answering(Cohort start, Found found) {
        rules.starting(start.role()).forEach(search -> look(start, search, found));
    }

    /** Those who may start something with the cohort, each once. */
    void starting(Cohort answer, Found found) {
        rules.answering(answer.role()).forEach(search -> look(answer, search, found));
    }

    private void look(Cohort from, Rulebook.Search search, Found found) {
        if (search.reaching().size() + search.reached().size() == 1) {
            each(from, search, partner -> found.take(partner, search));
            return;
        }
        seen.clear();
        each(from, search, partner -> {
            if (!seen.get(partner.id())) {
                seen.set(partner.id());
                found.take(partner, search);
            }
        });
    }

    private void each(Cohort from, Rulebook.Search search, Consumer<Cohort> found) {
        for (Scope.Reach reach : search.reaching()) {
            each(from, search.role(), reach, false, found);
        }
        for (Scope.Reach reach : search.reached()) {
            each(from, search.role(), reach, true, found);
        }
    }

    /** @param reversed whether the partners do the reaching */
    private void each(Cohort from, String role, Scope.Reach reach, boolean reversed, Consumer<Cohort> found) {
        switch (reach) {
            case ANY -> census.ofRole(role).forEach(found);
            case NEAREST -> {
                if (reversed) {
                    census.ofRole(role).forEach(found);
                } else {
                    nearest.zones(from.zone(), role)
                            .forEach(zone -> census.inZone(zone, role).forEach(found));
                }
            }
            case SAME_SITE, SITE_DATABASE -> inSite(from.site(), role, found);
            case ASSIGNED_SITE -> assigned(from, role, reversed, found);
            case ASSIGNED_SITE_OR_BOUNDARY_GROUP -> {
                if (from.key().groups().isEmpty()) {
                    assigned(from, role, reversed, found);
                } else {
                    both(from, role, reversed, found);
                }
            }
            case SAME_ZONE -> census.inZone(from.zone(), role).forEach(found);
            case ADJACENT_SITE, ADJACENT_SITE_DATABASE -> {
                Site site = from.site();
                if (site != null) {
                    inSite(hierarchy.parent(site).orElse(null), role, found);
                    hierarchy.children(site).forEach(below -> inSite(below, role, found));
                }
            }
            case NAMED -> {}
        }
    }

    /** Those of the assigned sites and those of the boundary groups, each once. */
    private void both(Cohort from, String role, boolean reversed, Consumer<Cohort> found) {
        BitSet met = new BitSet();
        Consumer<Cohort> once = partner -> {
            if (!met.get(partner.id())) {
                met.set(partner.id());
                found.accept(partner);
            }
        };
        assigned(from, role, reversed, once);
        from.key().groups().forEach(group -> census.inGroup(group, role).forEach(once));
    }

    private void assigned(Cohort from, String role, boolean reversed, Consumer<Cohort> found) {
        Site site = from.site();
        inSite(site, role, found);
        if (site == null) {
            return;
        }
        if (!reversed) {
            hierarchy.secondaries(site).forEach(below -> inSite(below, role, found));
        } else if (site.type() == SiteType.SECONDARY) {
            inSite(hierarchy.parent(site).orElse(null), role, found);
        }
    }

    private void inSite(@Nullable Site site, String role, Consumer<Cohort> found) {
        if (site != null) {
            census.inSite(site.code(), role).forEach(found);
        }
    }
}
