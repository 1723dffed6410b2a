package dev.portolan.analysis.check;

import dev.portolan.design.edit.Edit;
import java.util.List;

/** A fallback status point in a perimeter network that starts connections into the network behind. */
final class FallbackStatusPointInPerimeter implements Check {

    @Override
    public String id() {
        return "fallback-status-point-in-perimeter";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.of("fallback-status-point").stream()
                .filter(point -> Hosts.isExposed(point) && !point.host().siteServerInitiates())
                .map(point -> new Finding(
                                id(),
                                Severity.WARNING,
                                "security-of-sites",
                                List.of(Subject.of(point)),
                                List.of(point.host().title(), point.zone().title()))
                        .mendedBy(new Edit.SetSiteServerInitiates(point.host().id(), true)))
                .toList();
    }
}
