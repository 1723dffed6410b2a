package dev.portolan.design;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A role on a host and the options that were set for it.
 *
 * @param role id of an endpoint of the catalog
 * @param options what the user set, in file order: strings, integers (as {@link Integer}), booleans and lists of
 *     strings; options left at their default are absent; options that no catalog knows are kept here too, as any
 *     plain JSON value
 */
public record Placement(String role, Map<String, Object> options) {

    public Placement {
        if (role.isBlank()) {
            throw new InvalidDesignException("role", "a role is empty; write the id of a role");
        }
        options = PlainValues.frozen(options);
    }

    public Placement(String role) {
        this(role, Map.of());
    }

    /** What was set for the option, or null where it was left at its default. */
    public @Nullable Object option(String id) {
        return options.get(id);
    }

    /** This placement with the option set; null puts it back to its default. */
    public Placement with(String id, @Nullable Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(options);
        if (value == null) {
            changed.remove(id);
        } else {
            changed.put(id, value);
        }
        return new Placement(role, changed);
    }
}
