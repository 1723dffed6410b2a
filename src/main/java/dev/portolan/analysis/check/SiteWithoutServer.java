package dev.portolan.analysis.check;

import dev.portolan.analysis.Analysis;
import dev.portolan.design.Site;
import java.util.List;

/** A site that no placed site server runs. */
final class SiteWithoutServer implements Check {

    @Override
    public List<Finding> run(Analysis analysis) {
        return analysis.design().sites().stream()
                .filter(site -> SiteRoles.none(analysis.design(), site, "site-server"))
                .map(SiteWithoutServer::finding)
                .toList();
    }

    private static Finding finding(Site site) {
        return new Finding(
                "site-without-site-server", Severity.ERROR, List.of(Subject.site(site.code())), List.of(site.title()));
    }
}
