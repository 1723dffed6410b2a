package dev.portolan.design.edit;

import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.InvalidDesignException;
import dev.portolan.design.Placement;
import dev.portolan.design.Quoted;
import java.util.ArrayList;
import java.util.List;

/** What edits do to the roles on hosts. A role has no id: it is named by its host and its place in the list there. */
final class RoleEdits {

    private RoleEdits() {}

    static Design remove(Design design, String host, int index) {
        require(design, host, index);
        return HostEdits.change(design, host, h -> h.withRoles(Items.without(h.roles(), index)));
    }

    /** Onto its own host a role does not move. */
    static Design move(Design design, Edit.MoveRole move) {
        Placement role = require(design, move.from(), move.index());
        HostEdits.require(design, move.to());
        return move.from().equals(move.to())
                ? design
                : HostEdits.change(remove(design, move.from(), move.index()), move.to(), host -> host.plus(role));
    }

    static Design setOption(Design design, Edit.SetOption set) {
        return HostEdits.change(design, set.host(), host -> withOption(host, set));
    }

    static Host withOption(Host host, Edit.SetOption set) {
        Placement role = require(host, set.index());
        List<Placement> roles = new ArrayList<>(host.roles());
        roles.set(set.index(), role.with(set.option(), set.value()));
        return host.withRoles(roles);
    }

    private static Placement require(Design design, String id, int index) {
        return require(HostEdits.require(design, id), index);
    }

    private static Placement require(Host host, int index) {
        if (index < 0 || index >= host.roles().size()) {
            throw new InvalidDesignException(
                    "",
                    "the host " + Quoted.text(host.title()) + " has no role number " + (index + 1)
                            + " any more; choose one that it has");
        }
        return host.roles().get(index);
    }
}
