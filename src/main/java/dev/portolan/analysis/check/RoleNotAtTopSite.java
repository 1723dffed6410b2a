package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.catalog.Condition;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Site;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;

/** A role of the top site of a hierarchy at a site below, where most such roles get no traffic. */
final class RoleNotAtTopSite implements Check {

    @Override
    public String id() {
        return "role-not-at-top-site";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.catalog().endpoints().stream()
                .filter(Endpoint::topTier)
                .flatMap(role -> survey.of(role.id()).stream())
                .flatMap(party -> Optional.ofNullable(party.site())
                        .filter(site -> site.parent() != null && RoleAtWrongSiteType.mayHave(site, party.endpoint()))
                        .map(site -> finding(party, site, survey.top(site), survey))
                        .stream())
                .toList();
    }

    /** Whether each of its connections asks for the top site. */
    private static boolean isIdleBelow(Party party, Survey survey) {
        return survey.connections().stream()
                .allMatch(connection -> asksForTop(connection, connection.from(), "from.", party, survey)
                        && asksForTop(connection, connection.to(), "to.", party, survey));
    }

    private static boolean asksForTop(Connection connection, String endpoint, String end, Party party, Survey survey) {
        boolean its = survey.catalog().endpoint(endpoint).stream()
                .flatMap(each -> each.faces().stream())
                .anyMatch(face -> face.role().equals(party.role()));
        return !its || connection.when().clauses().contains(new Condition.AnyOf(end + "site.top", List.of(true)));
    }

    /** It moves to the top site's server, unless the top site has one already. */
    private Finding finding(Party party, Site site, Site top, Survey survey) {
        Optional<Party> server =
                survey.at(top, party.role()).isEmpty() ? survey.firstAt(top, SiteServers.ROLE) : Optional.empty();
        Finding finding = new Finding(
                        id(),
                        Severity.ERROR,
                        "site-system-roles",
                        List.of(Subject.of(party)),
                        List.of(
                                party.endpoint().names(),
                                party.host().title(),
                                site.title(),
                                top.title(),
                                server.map(to -> to.host().title()).orElse("")))
                .mendedBy(server.map(to -> new Edit.MoveRole(
                        party.host().id(), party.index(), to.host().id())));
        return isIdleBelow(party, survey) ? finding.worded("role-not-at-top-site.idle") : finding;
    }
}
