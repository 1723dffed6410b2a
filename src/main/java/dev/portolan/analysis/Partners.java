package dev.portolan.analysis;

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
    private final BitSet seen = new BitSet();

    Partners(Rulebook rules, Census census, Hierarchy hierarchy) {
        this.rules = rules;
        this.census = census;
        this.hierarchy = hierarchy;
    }

    /** Those with whom the cohort may start something, each once. */
    void answering(Cohort start, Consumer<Cohort> found) {
        seen.clear();
        rules.starting(start.role()).forEach(step -> look(start, step, found));
    }

    /** Those who may start something with the cohort, each once. */
    void starting(Cohort answer, Consumer<Cohort> found) {
        seen.clear();
        rules.answering(answer.role()).forEach(step -> look(answer, step, found));
    }

    private void look(Cohort from, Rulebook.Step step, Consumer<Cohort> found) {
        Consumer<Cohort> once = cohort -> {
            if (!seen.get(cohort.id())) {
                seen.set(cohort.id());
                found.accept(cohort);
            }
        };
        switch (step.reach()) {
            case ANY, NEAREST -> census.ofRole(step.role()).forEach(once);
            case SAME_SITE, SITE_DATABASE -> inSite(from.site(), step, once);
            case ASSIGNED_SITE -> assigned(from, step, once);
            case ASSIGNED_SITE_OR_BOUNDARY_GROUP -> {
                assigned(from, step, once);
                from.key()
                        .groups()
                        .forEach(group -> census.inGroup(group, step.role()).forEach(once));
            }
            case SAME_ZONE -> census.inZone(from.zone(), step.role()).forEach(once);
            case ADJACENT_SITE, ADJACENT_SITE_DATABASE -> {
                Site site = from.site();
                if (site != null) {
                    inSite(hierarchy.parent(site).orElse(null), step, once);
                    hierarchy.children(site).forEach(below -> inSite(below, step, once));
                }
            }
            case NAMED -> {}
        }
    }

    private void assigned(Cohort from, Rulebook.Step step, Consumer<Cohort> found) {
        Site site = from.site();
        inSite(site, step, found);
        if (site == null) {
            return;
        }
        if (!step.reversed()) {
            hierarchy.secondaries(site).forEach(below -> inSite(below, step, found));
        } else if (site.type() == SiteType.SECONDARY) {
            inSite(hierarchy.parent(site).orElse(null), step, found);
        }
    }

    private void inSite(@Nullable Site site, Rulebook.Step step, Consumer<Cohort> found) {
        if (site != null) {
            census.inSite(site.code(), step.role()).forEach(found);
        }
    }
}
