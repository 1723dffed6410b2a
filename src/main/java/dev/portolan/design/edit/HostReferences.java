package dev.portolan.design.edit;

import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import java.util.List;
import java.util.Set;

/**
 * Where a host names other hosts: its domain controllers, and options of its roles.
 *
 * <p>A reference to a host that is gone would stop the file from opening again, so it goes with the host; the option
 * returns to its default, which is what a user who never named a host has.
 */
final class HostReferences {

    /** Options of the catalog whose value is a host id or a list of them. */
    static final Set<String> OPTIONS =
            Set.of("sources", "syncSource", "database", "certificateRegistrationPoint", "serverLocatorPoint");

    /** Values of those options that name no host, whatever a host is called. */
    private static final Set<String> WORDS = Set.of("none", "microsoft-update");

    private HostReferences() {}

    /** The host, naming none of those that are gone; the same instance where it named none. */
    static Host without(Host host, Set<String> gone) {
        List<String> controllers = Items.without(host.domainControllers(), gone::contains);
        List<Placement> roles =
                host.roles().stream().map(role -> without(role, gone)).toList();
        Host changed = controllers.equals(host.domainControllers()) ? host : host.withDomainControllers(controllers);
        return roles.equals(host.roles()) ? changed : changed.withRoles(roles);
    }

    private static Placement without(Placement role, Set<String> gone) {
        Placement changed = role;
        for (String option : role.options().keySet()) {
            Object value = role.option(option);
            if (!OPTIONS.contains(option)) {
                continue;
            }
            if (value instanceof List<?> hosts && hosts.stream().anyMatch(gone::contains)) {
                List<?> left =
                        hosts.stream().filter(host -> !gone.contains(host)).toList();
                changed = changed.with(option, left.isEmpty() ? null : left);
            } else if (value instanceof String id && gone.contains(id) && !WORDS.contains(id)) {
                changed = changed.with(option, null);
            }
        }
        return changed;
    }
}
