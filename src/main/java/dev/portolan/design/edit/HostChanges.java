package dev.portolan.design.edit;

import dev.portolan.design.Design;
import dev.portolan.design.Host;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Edits that are one step, and those among them that change one host each: these are gathered until an edit of another kind
 * comes, because a design that is made anew for each of ten thousand hosts takes seconds.
 */
final class HostChanges {

    private final Map<String, UnaryOperator<Host>> gathered = new LinkedHashMap<>();
    private Design design;

    private HostChanges(Design design) {
        this.design = design;
    }

    /** The design after all edits, as if they had been carried out one after the other. */
    static Design carryOut(Design design, List<Edit> edits) {
        HostChanges changes = new HostChanges(design);
        edits.forEach(changes::take);
        changes.settle();
        return changes.design;
    }

    private void take(Edit edit) {
        Optional<Change> change = Change.of(design, edit);
        if (change.isPresent()) {
            gathered.merge(
                    change.get().host(), change.get().how(), (first, then) -> host -> then.apply(first.apply(host)));
        } else {
            settle();
            design = Editor.apply(design, edit);
        }
    }

    private void settle() {
        if (!gathered.isEmpty()) {
            HostEdits.requireAll(design, gathered.keySet());
            design = design.withHosts(design.hosts().stream()
                    .map(host -> gathered.getOrDefault(host.id(), same -> same).apply(host))
                    .toList());
            gathered.clear();
        }
    }

    /** What happens to one host and to nothing else. */
    private record Change(String host, UnaryOperator<Host> how) {

        static Optional<Change> of(Design design, Edit edit) {
            if (edit instanceof Edit.RenameHost(var host, var name)) {
                return change(host, h -> h.withName(name));
            }
            if (edit instanceof Edit.SetHostSite(var host, var site)) {
                if (site != null) {
                    SiteEdits.require(design, site);
                }
                return change(host, h -> h.withSite(site));
            }
            if (edit instanceof Edit.SetSiteServerInitiates(var host, var set)) {
                return change(host, h -> h.withSiteServerInitiates(set));
            }
            if (edit instanceof Edit.SetHostCount(var host, var count)) {
                return change(host, h -> h.withCount(count));
            }
            if (edit instanceof Edit.SetAddresses(var host, var addresses)) {
                return change(host, h -> h.withAddresses(addresses));
            }
            if (edit instanceof Edit.SetDynamicPorts(var host, var ranges)) {
                return change(host, h -> h.withDynamicPorts(ranges));
            }
            if (edit instanceof Edit.SetBoundaryGroups(var host, var groups)) {
                return change(host, h -> h.withBoundaryGroups(groups));
            }
            if (edit instanceof Edit.SetDomainControllers(var host, var hosts)) {
                return change(host, h -> h.withDomainControllers(hosts));
            }
            if (edit instanceof Edit.SetOption set) {
                return change(set.host(), h -> RoleEdits.withOption(h, set));
            }
            if (edit instanceof Edit.AddRole(var host, var placement)) {
                return change(host, h -> h.plus(placement));
            }
            return Optional.empty();
        }

        private static Optional<Change> change(String host, UnaryOperator<Host> how) {
            return Optional.of(new Change(host, how));
        }
    }
}
