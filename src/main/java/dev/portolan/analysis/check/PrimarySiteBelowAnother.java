package dev.portolan.analysis.check;

import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import java.util.List;

/** A primary site below a site that is no central administration site. In 2007 primary sites formed the hierarchy. */
final class PrimarySiteBelowAnother implements Check {

    @Override
    public String id() {
        return "primary-site-below-another";
    }

    @Override
    public List<Finding> run(Survey survey) {
        if (survey.is2007()) {
            return List.of();
        }
        return survey.design().sites().stream()
                .filter(site -> site.type() == SiteType.PRIMARY)
                .flatMap(site -> survey
                        .hierarchy()
                        .parent(site)
                        .filter(parent -> parent.type() != SiteType.CENTRAL_ADMINISTRATION)
                        .map(parent -> finding(site, parent))
                        .stream())
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
