package dev.portolan.analysis.check;

import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import java.util.List;

/** A role of a secondary site that accepts clients on the internet: those use roles of primary sites only. */
final class InternetFacingRoleAtSecondary implements Check {

    @Override
    public String id() {
        return "internet-facing-role-at-secondary-site";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.all()
                .filter(party -> party.site() != null && party.site().type() == SiteType.SECONDARY)
                .filter(survey::acceptsInternet)
                .map(party -> new Finding(
                                id(),
                                Severity.ERROR,
                                "endpoints",
                                List.of(Subject.of(party)),
                                List.of(
                                        party.endpoint().names(),
                                        party.host().title(),
                                        party.siteCode().orElse("")))
                        .mendedBy(new Edit.SetOption(party.host().id(), party.index(), "clientConnections", null)))
                .toList();
    }
}
