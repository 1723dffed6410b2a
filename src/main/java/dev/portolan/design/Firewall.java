package dev.portolan.design;

import java.util.HashSet;
import java.util.List;

/**
 * A firewall between two or more zones. Zones are joined by firewalls only.
 *
 * @param id unique among the firewalls of a design
 * @param name what to show; empty: show the id
 * @param between ids of the zones that it joins, at least two, each once
 * @param extras unknown keys of the file, and {@code allows}: what it is said to let through today, as it was written
 */
public record Firewall(String id, String name, List<String> between, Extras extras) {

    public Firewall {
        Ids.require(id, "firewall");
        between = List.copyOf(between);
        if (between.size() < 2) {
            throw new InvalidDesignException(
                    "between",
                    "the firewall " + Quoted.text(id) + " stands between " + between.size()
                            + " zone(s); name two or more in \"between\"");
        }
        if (new HashSet<>(between).size() < between.size()) {
            throw new InvalidDesignException(
                    "between",
                    "the firewall " + Quoted.text(id) + " names a zone twice in \"between\"; name each once");
        }
    }

    public Firewall(String id, List<String> between) {
        this(id, "", between, Extras.NONE);
    }

    /** The name, or the id where there is none. */
    public String title() {
        return name.isEmpty() ? id : name;
    }

    public Firewall withName(String newName) {
        return new Firewall(id, newName, between, extras);
    }

    public Firewall withExtras(Extras newExtras) {
        return new Firewall(id, name, between, newExtras);
    }

    public Firewall withBetween(List<String> zones) {
        return new Firewall(id, name, zones, extras);
    }
}
