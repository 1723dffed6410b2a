package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Site;
import dev.portolan.design.edit.Edit;
import java.util.List;

/** A role at a site of a type that may not have it, such as a management point at a central administration site. */
final class RoleAtWrongSiteType implements Check {

    @Override
    public String id() {
        return "role-at-wrong-site-type";
    }

    @Override
    public List<Finding> run(Survey survey) {
        if (survey.is2007()) {
            return List.of();
        }
        return survey.all()
                .filter(party -> party.site() != null && !mayHave(party.site(), party.endpoint()))
                .map(this::finding)
                .toList();
    }

    /** Whether sites of that type may have the role. */
    static boolean mayHave(Site site, Endpoint role) {
        List<String> types = role.siteTypes();
        return types.isEmpty() || types.contains(site.type().word());
    }

    private Finding finding(Party party) {
        return new Finding(
                        id(),
                        Severity.ERROR,
                        "site-system-roles",
                        List.of(Subject.of(party)),
                        List.of(
                                party.endpoint().names(),
                                party.host().title(),
                                party.siteCode().orElse("")))
                .mendedBy(new Edit.RemoveRole(party.host().id(), party.index()));
    }
}
