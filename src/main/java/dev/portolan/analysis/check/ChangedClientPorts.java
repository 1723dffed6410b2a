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

    /**
     * A site has one default and one alternate port, so that there is room where only a default is set, and the other
     * protocol does not have the standard port.
     */
    private static Optional<Edit> standardAsAlternate(ChangedPorts changed) {
        if (changed.keys().stream().anyMatch(key -> changed.ports().of(key).size() > 1)) {
            return Optional.empty();
        }
        if (changed.keys().stream().anyMatch(changed::standardIsTaken)) {
            return Optional.empty();
        }
        PortSettings ports = changed.ports()
                .withRequests(
                        withStandard(changed, PortSettings.Key.HTTP), withStandard(changed, PortSettings.Key.HTTPS));
        return Optional.of(new Edit.SetSite(changed.site().withClientPorts(ports)));
    }

    private static List<Integer> withStandard(ChangedPorts changed, PortSettings.Key key) {
        return changed.keys().contains(key)
                ? List.of(changed.used(key), key.standard())
                : key == PortSettings.Key.HTTP
                        ? changed.ports().http()
                        : changed.ports().https();
    }
}
