package dev.portolan.analysis.check;

import dev.portolan.design.edit.Edit;
import java.util.List;

/** A distribution point on a site server that is to pull: it cannot. */
final class PullPointOnSiteServer implements Check {

    @Override
    public String id() {
        return "pull-distribution-point-on-site-server";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.of("distribution-point").stream()
                .filter(point -> survey.has(point, "pull", true) && Hosts.has(point.host(), SiteServers.ROLE))
                .map(point -> new Finding(
                                id(),
                                Severity.ERROR,
                                "pull-distribution-point",
                                List.of(Subject.of(point)),
                                List.of(point.host().title()))
                        .mendedBy(new Edit.SetOption(point.host().id(), point.index(), "pull", null)))
                .toList();
    }
}
