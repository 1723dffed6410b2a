package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A software update point without a source: below a site that has none, and no other is set; or its own host is set, with
 * which it exchanges nothing.
 */
final class UpdatePointWithoutSource implements Check {

    private static final String ROLE = "software-update-point";
    private static final String SOURCE = "syncSource";

    @Override
    public String id() {
        return "software-update-point-without-source";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.of(ROLE).stream()
                .flatMap(point -> point.host().id().equals(point.placement().option(SOURCE))
                        ? Stream.of(namingItself(point, survey))
                        : belowNone(point, survey).stream())
                .toList();
    }

    private Optional<Finding> belowNone(Party point, Survey survey) {
        return point.placement().option(SOURCE) == null && survey.has(point, "upstream", "none")
                ? Optional.ofNullable(point.site())
                        .flatMap(survey.hierarchy()::parent)
                        .map(parent -> finding(point, parent, survey.firstAt(parent, SiteServers.ROLE)))
                : Optional.empty();
    }

    /** Without the setting it gets its updates from where others of its place do, if there is such a place. */
    private Finding namingItself(Party point, Survey survey) {
        Site site = point.site();
        boolean further = survey.at(site, ROLE).stream()
                .findFirst()
                .filter(first -> !first.host().equals(point.host()))
                .isPresent();
        Optional<Site> above = Optional.ofNullable(site).flatMap(survey.hierarchy()::parent);
        boolean usual = further
                || above.map(parent -> !survey.at(parent, ROLE).isEmpty()).orElse(true);
        Finding finding = new Finding(
                        id(),
                        Severity.WARNING,
                        "software-updates",
                        List.of(Subject.of(point)),
                        List.of(point.host().title()))
                .worded("software-update-point-without-source.itself");
        return usual ? finding.mendedBy(new Edit.SetOption(point.host().id(), point.index(), SOURCE, null)) : finding;
    }

    private Finding finding(Party point, Site parent, Optional<Party> server) {
        return new Finding(
                        id(),
                        Severity.WARNING,
                        "software-updates",
                        List.of(Subject.of(point), Subject.of(parent)),
                        List.of(
                                point.host().title(),
                                parent.title(),
                                server.map(party -> party.host().title()).orElse("")))
                .mendedBy(server.map(party -> new Edit.AddRole(party.host().id(), new Placement(ROLE))));
    }
}
