package dev.portolan.analysis.check;

import dev.portolan.analysis.Analysis;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import java.util.List;

/**
 * A site without a placed SQL Server. At a secondary site that is a warning only: its setup installs SQL Server Express
 * on the site server where there is no other (design-a-hierarchy-of-sites).
 */
final class SiteWithoutDatabase implements Check {

    @Override
    public List<Finding> run(Analysis analysis) {
        return analysis.design().sites().stream()
                .filter(site -> SiteRoles.none(analysis.design(), site, "sql-server"))
                .map(SiteWithoutDatabase::finding)
                .toList();
    }

    private static Finding finding(Site site) {
        return new Finding(
                "site-without-database",
                site.type() == SiteType.SECONDARY ? Severity.WARNING : Severity.ERROR,
                List.of(Subject.site(site.code())),
                List.of(site.title()));
    }
}
