package dev.portolan.catalog;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be set for a role.
 *
 * @param values the allowed words of a {@link Type#CHOICE} or {@link Type#CHOICES}; for a {@link Type#HOST} the words
 *     that may stand in place of a host id; empty for other types
 * @param overrides values that hold under a condition whatever was set, the first that applies is taken; paths as below
 * @param defaults defaults that hold under a condition, the first that applies is taken; their paths are relative to the
 *     placement ({@code zone.kind}, {@code edition}, or another option of the role)
 * @param standard the default where none of those applies; null: none
 */
public record Option(
        String id,
        Type type,
        List<String> values,
        List<ConditionalValue> overrides,
        List<ConditionalValue> defaults,
        @Nullable Object standard) {

    private static final Set<String> NAMES_HOSTS =
            Set.of("sources", "syncSource", "database", "certificateRegistrationPoint", "serverLocatorPoint");

    /** Words that may stand in place of a host id in some option; no host is meant by them. */
    static final List<String> NO_HOST = List.of("none", "microsoft-update");

    /** @throws IllegalArgumentException if its id does not tell whether it {@linkplain #namesHosts names hosts} */
    public Option {
        if (namesHosts(id) != (type == Type.HOST || type == Type.HOSTS)) {
            throw new IllegalArgumentException(id + " is not of the type that its id tells");
        }
        values = List.copyOf(values);
        overrides = List.copyOf(overrides);
        defaults = List.copyOf(defaults);
    }

    /**
     * Whether an option of that id names hosts: some do that ship, and in every catalog those whose id ends in {@code Host} or
     * {@code Hosts}. So references are found in a design whose catalog is not at hand.
     */
    public static boolean namesHosts(String id) {
        return NAMES_HOSTS.contains(id) || id.endsWith("Host") || id.endsWith("Hosts");
    }

    /** Whether a text in such an option is the id of a host, and not a word in its place. */
    public static boolean isHost(String value) {
        return !NO_HOST.contains(value);
    }

    /** What an option may hold. */
    public enum Type {
        /** One of {@link Option#values()}. */
        CHOICE,
        /** Any number of {@link Option#values()}. */
        CHOICES,
        /** True or false. */
        FLAG,
        /** A port, 1 to 65535. */
        PORT,
        /** A number from 1 up. */
        COUNT,
        /** Any text. */
        TEXT,
        /** The id of a host, or one of {@link Option#values()}. */
        HOST,
        /** Ids of hosts. */
        HOSTS
    }

    /** A value that holds under a condition. */
    public record ConditionalValue(Condition when, Object value) {}
}
