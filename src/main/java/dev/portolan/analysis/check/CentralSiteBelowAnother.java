package dev.portolan.analysis.check;

import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import java.util.List;

/** A central administration site that is not at the top. */
final class CentralSiteBelowAnother implements Check {

    @Override
    public String id() {
        return "central-administration-site-below-another";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.design().sites().stream()
                .filter(site -> site.type() == SiteType.CENTRAL_ADMINISTRATION)
                .flatMap(site -> survey.hierarchy().parent(site).map(parent -> finding(site, parent)).stream())
                .toList();
    }

    private Finding finding(Site site, Site parent) {
        return new Finding(
                        id(),
                        Severity.ERROR,
                        "site-hierarchy",
                        List.of(Subject.of(site), Subject.of(parent)),
                        List.of(site.title(), parent.title()))
                .mendedBy(new Edit.SetSite(site.withParent(null)));
    }
}
