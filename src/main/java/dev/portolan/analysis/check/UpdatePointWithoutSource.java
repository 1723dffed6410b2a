package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;

/** A software update point below a site that has none, for which no other source is set. */
final class UpdatePointWithoutSource implements Check {

    private static final String ROLE = "software-update-point";

    @Override
    public String id() {
        return "software-update-point-without-source";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.of(ROLE).stream()
                .filter(point -> point.placement().option("syncSource") == null)
                .filter(point -> survey.has(point, "upstream", "none"))
                .flatMap(point -> Optional.ofNullable(point.site())
                        .flatMap(survey.hierarchy()::parent)
                        .map(parent -> finding(point, parent, survey.firstAt(parent, SiteServers.ROLE)))
                        .stream())
                .toList();
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
