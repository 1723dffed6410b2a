package dev.portolan.app;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.check.Checks;
import dev.portolan.analysis.check.Finding;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import java.time.Duration;
import java.util.List;

/**
 * What a design comes to: its traffic and its findings.
 *
 * @param took how long computing it took
 */
public record Result(Analysis analysis, List<Finding> findings, Duration took) {

    public Result {
        findings = List.copyOf(findings);
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
        return new Result(analysis, findings, Duration.ofNanos(System.nanoTime() - start));
    }
}
