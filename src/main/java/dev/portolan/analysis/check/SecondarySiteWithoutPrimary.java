package dev.portolan.analysis.check;

import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;

/** A secondary site below a central administration site, or below none. */
final class SecondarySiteWithoutPrimary implements Check {

    @Override
    public String id() {
        return "secondary-site-without-primary";
    }

    @Override
    public List<Finding> run(Survey survey) {
        Optional<Site> primary = survey.onlyPrimary();
        return survey.design().sites().stream()
                .filter(site -> site.type() == SiteType.SECONDARY)
                .filter(site -> survey.hierarchy()
                        .parent(site)
                        .map(parent -> parent.type() == SiteType.CENTRAL_ADMINISTRATION)
                        .orElse(true))
                .map(site -> finding(site, primary))
                .toList();
    }

    private Finding finding(Site site, Optional<Site> primary) {
        return new Finding(
                        id(),
                        Severity.ERROR,
                        "site-hierarchy",
                        List.of(Subject.of(site)),
                        List.of(site.title(), primary.map(Site::title).orElse("")))
                .mendedBy(primary.map(above -> new Edit.SetSite(site.withParent(above.code()))));
    }
}
