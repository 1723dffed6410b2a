package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import java.util.List;

/**
 * A site that consoles belong to and no SMS Provider, which they work through. A note, as setup installs one on the site
 * server; without a console nobody misses it in the drawing.
 */
final class SiteWithoutProvider implements Check {

    private static final String ROLE = "sms-provider";

    @Override
    public String id() {
        return "site-without-sms-provider";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.design().sites().stream()
                .filter(site -> site.type() != SiteType.SECONDARY)
                .filter(site ->
                        !survey.at(site, "configuration-manager-console").isEmpty())
                .filter(site -> survey.at(site, ROLE).isEmpty())
                .flatMap(site -> survey.firstAt(site, SiteServers.ROLE).map(server -> finding(site, server)).stream())
                .toList();
    }

    private Finding finding(Site site, Party server) {
        return new Finding(
                        id(),
                        Severity.NOTE,
                        "sms-provider",
                        List.of(Subject.of(site), Subject.of(server)),
                        List.of(site.title(), server.host().title()))
                .mendedBy(new Edit.AddRole(server.host().id(), new Placement(ROLE)));
    }
}
