package dev.portolan.analysis.check;

import dev.portolan.design.edit.Edit;
import java.util.List;

/** Changed client ports of a site that uses the default web site of IIS, which may have other applications. */
final class DefaultWebSitePortsChanged implements Check {

    @Override
    public String id() {
        return "default-web-site-ports-changed";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return ChangedPorts.ofPrimarySites(survey)
                .filter(changed -> !changed.site().hasCustomWebsite())
                .map(this::finding)
                .toList();
    }

    private Finding finding(ChangedPorts changed) {
        return new Finding(
                        id(),
                        Severity.NOTE,
                        "client-communication-ports",
                        List.of(Subject.of(changed.site())),
                        List.of(changed.site().title(), changed.standard(), changed.used()))
                .mendedBy(new Edit.SetSite(changed.site().withCustomWebsite(true)));
    }
}
