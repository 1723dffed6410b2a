package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;

/** An enrollment point in a perimeter network or on the internet: never, that is what the proxy point is for. */
final class EnrollmentPointInPerimeter implements Check {

    static final String ROLE = "enrollment-point";

    @Override
    public String id() {
        return "enrollment-point-in-perimeter";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.of(ROLE).stream()
                .filter(Hosts::isExposed)
                .map(point -> finding(point, survey))
                .toList();
    }

    private Finding finding(Party point, Survey survey) {
        Optional<Party> server = survey.firstAt(point.site(), SiteServers.ROLE)
                .filter(party -> !Hosts.isExposed(party) && !Hosts.has(party.host(), ROLE));
        return new Finding(
                        id(),
                        Severity.ERROR,
                        "security-of-sites",
                        List.of(Subject.of(point)),
                        List.of(
                                point.host().title(),
                                point.zone().title(),
                                server.map(party -> party.host().title()).orElse("")))
                .mendedBy(server.map(party -> new Edit.MoveRole(
                        point.host().id(), point.index(), party.host().id())));
    }
}
