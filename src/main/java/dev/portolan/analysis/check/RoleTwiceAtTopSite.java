package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Site;
import dev.portolan.design.edit.Edit;
import java.util.List;

/** A role that a hierarchy has once, placed more than once at its top site. */
final class RoleTwiceAtTopSite implements Check {

    @Override
    public String id() {
        return "role-more-than-once-in-hierarchy";
    }

    @Override
    public List<Finding> run(Survey survey) {
        List<Endpoint> roles =
                survey.catalog().endpoints().stream().filter(Endpoint::topTier).toList();
        return survey.design().sites().stream()
                .filter(site -> site.parent() == null)
                .flatMap(site -> roles.stream()
                        .map(role -> survey.at(site, role.id()))
                        .filter(parties -> parties.size() > 1)
                        .map(parties -> finding(
                                site, parties.stream().sorted(Survey.BY_HOST).toList())))
                .toList();
    }

    private Finding finding(Site site, List<Party> parties) {
        Party last = parties.getLast();
        return new Finding(
                        id(),
                        Severity.ERROR,
                        "site-system-roles",
                        Subject.of(parties),
                        List.of(
                                last.endpoint().names(),
                                site.title(),
                                Integer.toString(parties.size()),
                                last.host().title()))
                .mendedBy(new Edit.RemoveRole(last.host().id(), last.index()));
    }
}
