package dev.portolan.analysis.check;

import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import java.util.List;

/** Client ports or a web site that are set where nothing asks for them: only a primary site has its own. */
final class ClientPortsIgnored implements Check {

    @Override
    public String id() {
        return "client-ports-ignored";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.design().sites().stream()
                .filter(site -> site.type() != SiteType.PRIMARY)
                .filter(site -> site.clientPorts() != null || site.customWebsite() != null)
                .map(this::finding)
                .toList();
    }

    private Finding finding(Site site) {
        return new Finding(
                        id(),
                        Severity.WARNING,
                        "client-communication-ports",
                        List.of(Subject.of(site)),
                        List.of(site.title()))
                .mendedBy(new Edit.SetSite(site.withClientPorts(null).withCustomWebsite(null)));
    }
}
