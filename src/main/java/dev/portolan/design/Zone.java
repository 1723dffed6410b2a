package dev.portolan.design;

import java.util.Objects;

/**
 * A network zone: hosts in one zone reach each other without passing a drawn firewall.
 *
 * @param id unique among the zones of a design
 * @param name what to show; empty: show the id
 * @param extras unknown keys of the file
 */
public record Zone(String id, String name, ZoneKind kind, Extras extras) {

    public Zone {
        Ids.require(id, "zone");
        Objects.requireNonNull(kind);
    }

    public Zone(String id, ZoneKind kind) {
        this(id, "", kind, Extras.NONE);
    }

    /** The name, or the id where there is none. */
    public String title() {
        return name.isEmpty() ? id : name;
    }

    public Zone withName(String newName) {
        return new Zone(id, newName, kind, extras);
    }

    public Zone withKind(ZoneKind newKind) {
        return new Zone(id, name, newKind, extras);
    }
}
