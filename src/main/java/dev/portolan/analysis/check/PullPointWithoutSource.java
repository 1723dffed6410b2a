package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Site;
import dev.portolan.design.edit.Edit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** A pull distribution point that names nothing to pull from, or only itself. */
final class PullPointWithoutSource implements Check {

    private static final String ROLE = "distribution-point";
    private static final String PULL = "pull";
    private static final String SOURCES = "sources";

    @Override
    public String id() {
        return "pull-distribution-point-without-source";
    }

    @Override
    public List<Finding> run(Survey survey) {
        List<Party> points = survey.of(ROLE);
        Map<Site, Party> sources = new HashMap<>();
        points.stream()
                .filter(point -> point.site() != null && survey.has(point, PULL, false))
                .forEach(point -> sources.merge(point.site(), point, BinaryOperator.minBy(Survey.BY_HOST)));
        return points.stream()
                .filter(point -> survey.has(point, PULL, true)
                        && survey.hosts(point, SOURCES).stream()
                                .allMatch(point.host().id()::equals))
                .map(point -> finding(point, !survey.hosts(point, SOURCES).isEmpty(), source(point, sources, survey)))
                .toList();
    }

    /** A distribution point of its site, or of the site above, that does not pull itself. */
    private static Optional<Party> source(Party point, Map<Site, Party> sources, Survey survey) {
        return Optional.ofNullable(point.site())
                .flatMap(site -> Optional.ofNullable(sources.get(site))
                        .or(() -> survey.hierarchy().parent(site).map(sources::get)));
    }

    private Finding finding(Party point, boolean itself, Optional<Party> source) {
        Finding finding = new Finding(
                        id(),
                        Severity.WARNING,
                        "pull-distribution-point",
                        List.of(Subject.of(point)),
                        List.of(
                                point.host().title(),
                                source.map(party -> party.host().title()).orElse("")))
                .mendedBy(source.map(party -> new Edit.SetOption(
                        point.host().id(),
                        point.index(),
                        SOURCES,
                        List.of(party.host().id()))));
        return itself ? finding.worded("pull-distribution-point-without-source.itself") : finding;
    }
}
