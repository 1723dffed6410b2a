package dev.portolan.analysis.check;

import dev.portolan.design.PortSettings;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;

/** Client ports that existing clients do not know: those that nobody reconfigures become unmanaged. */
final class ChangedClientPorts implements Check {

    @Override
    public String id() {
        return "changed-client-ports";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return ChangedPorts.ofPrimarySites(survey).map(this::finding).toList();
    }

    private Finding finding(ChangedPorts changed) {
        return new Finding(
                        id(),
                        Severity.WARNING,
                        "client-communication-ports",
                        List.of(Subject.of(changed.site())),
                        List.of(changed.site().title(), changed.used(), changed.standard(), changed.properties()))
                .mendedBy(standardAsAlternate(changed));
    }

    /** A site has one default and one alternate port, so that there is room where only a default is set. */
    private static Optional<Edit> standardAsAlternate(ChangedPorts changed) {
        if (changed.keys().stream().anyMatch(key -> changed.ports().of(key).size() > 1)) {
            return Optional.empty();
        }
        PortSettings ports = changed.ports();
        if (changed.keys().contains(PortSettings.Key.HTTP)) {
            ports = ports.withHttp(List.of(changed.used(PortSettings.Key.HTTP), PortSettings.Key.HTTP.standard()));
        }
        if (changed.keys().contains(PortSettings.Key.HTTPS)) {
            ports = ports.withHttps(List.of(changed.used(PortSettings.Key.HTTPS), PortSettings.Key.HTTPS.standard()));
        }
        return Optional.of(new Edit.SetSite(changed.site().withClientPorts(ports)));
    }
}
