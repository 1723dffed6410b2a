package dev.portolan.design.edit;

import dev.portolan.catalog.Option;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a host names other hosts: its domain controllers, and options of its roles.
 *
 * <p>A reference to a host that is gone would stop the file from opening again, so it goes with the host; the option
 * returns to its default, which is what a user who never named a host has.
 */
final class HostReferences {

    private HostReferences() {}

    /** What becomes of a reference to a host. */
    interface Change {
        /** The host that is named instead; null: none. */
        @Nullable
        String of(String host);
    }

    /** The host, naming none of those that are gone; the same instance where it named none. */
    static Host without(Host host, Set<String> gone) {
        return following(host, id -> gone.contains(id) ? null : id);
    }

    /** The host with each of its references changed; the same instance where that changes none. */
    static Host following(Host host, Change change) {
        List<?> controllers = changed(host.domainControllers(), change);
        List<Placement> roles =
                host.roles().stream().map(role -> following(role, change)).toList();
        Host followed = controllers.equals(host.domainControllers())
                ? host
                : host.withDomainControllers(
                        controllers.stream().map(String.class::cast).toList());
        return roles.equals(host.roles()) ? followed : followed.withRoles(roles);
    }

    /** The role with each of its references changed; the same instance where that changes none. */
    static Placement following(Placement role, Change change) {
        Placement followed = role;
        for (String option : role.options().keySet()) {
            Object value = role.option(option);
            if (!Option.namesHosts(option)) {
                continue;
            }
            if (value instanceof List<?> hosts) {
                List<?> left = changed(hosts, change);
                if (!left.equals(hosts)) {
                    followed = followed.with(option, left.isEmpty() ? null : left);
                }
            } else if (value instanceof String id && Option.isHost(id)) {
                String other = change.of(id);
                if (!id.equals(other)) {
                    followed = followed.with(option, other);
                }
            }
        }
        return followed;
    }

    /** What is no text is not ours to judge. */
    private static List<?> changed(List<?> hosts, Change change) {
        List<Object> left = new ArrayList<>();
        for (Object host : hosts) {
            @Nullable Object other = host instanceof String id ? change.of(id) : host;
            if (other != null) {
                left.add(other);
            }
        }
        return left;
    }
}
