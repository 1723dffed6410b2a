package dev.portolan.analysis.check;

import dev.portolan.design.edit.Edit;
import java.util.List;

/** A distribution point that answers PXE requests in a network that is not trusted. */
final class PxeInPerimeter implements Check {

    private static final String OPTION = "pxe";

    @Override
    public String id() {
        return "pxe-in-perimeter";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.of("distribution-point").stream()
                .filter(point -> Hosts.isExposed(point) && survey.has(point, OPTION, true))
                .map(point -> new Finding(
                                id(),
                                Severity.WARNING,
                                "security-of-os-deployment",
                                List.of(Subject.of(point)),
                                List.of(point.host().title(), point.zone().title()))
                        .mendedBy(new Edit.SetOption(point.host().id(), point.index(), OPTION, null)))
                .toList();
    }
}
