package dev.portolan.app;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.check.Checks;
import dev.portolan.analysis.check.Finding;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a design comes to: its traffic, its findings and how many rules that makes.
 *
 * @param rules how many rules each firewall of the design has, by its id; empty where they are {@linkplain #isCounted()
 *     not counted}
 * @param took how long computing it took; null: nothing is computed yet
 */
public record Result(
        Analysis analysis,
        List<Finding> findings,
        Map<String, Integer> rules,
        @Nullable Duration took) {

    /** More crossings than these are not merged, or held against others, after every gesture: it would take seconds. */
    public static final long MOST_CROSSINGS = 500_000;

    public Result {
        findings = List.copyOf(findings);
        rules = Map.copyOf(rules);
    }

    /** Whether the rules are counted; those of an enormous design are not. */
    public boolean isCounted() {
        return rules.size() == analysis.design().firewalls().size();
    }

    /** Whether nothing is known of the design yet: its traffic and its findings are still to be computed. */
    public boolean isPending() {
        return took == null;
    }

    /** What is known of another design before anything is computed: its edition, and no traffic. */
    public Result pending(Design next) {
        Analysis nothing = Analyzer.analyze(next.withHosts(List.of()), analysis.catalog());
        return new Result(nothing, List.of(), Map.of(), null);
    }

    /**
     * Computes the result of the next design, looking only at what differs from this one's.
     *
     * @throws dev.portolan.design.InvalidDesignException if the catalog does not know the design's edition
     */
    public Result after(Design next) {
        long start = System.nanoTime();
        return of(Analyzer.analyze(analysis, next), start);
    }

    /**
     * Computes the result of a design.
     *
     * @throws dev.portolan.design.InvalidDesignException if the catalog does not know the design's edition
     */
    public static Result of(Design design, Catalog catalog) {
        long start = System.nanoTime();
        return of(Analyzer.analyze(design, catalog), start);
    }

    private static Result of(Analysis analysis, long start) {
        List<Finding> findings = Checks.run(analysis);
        Map<String, Integer> rules = analysis.crossingCount() > MOST_CROSSINGS ? Map.of() : count(analysis);
        return new Result(analysis, findings, rules, Duration.ofNanos(System.nanoTime() - start));
    }

    private static Map<String, Integer> count(Analysis analysis) {
        Map<String, Integer> found = analysis.rules().counts();
        Map<String, Integer> counts = new HashMap<>();
        analysis.design()
                .firewalls()
                .forEach(firewall -> counts.put(firewall.id(), found.getOrDefault(firewall.id(), 0)));
        return counts;
    }
}
