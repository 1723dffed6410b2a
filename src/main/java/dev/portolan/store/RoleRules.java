package dev.portolan.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the catalog knows of roles, their options and editions, as far as reading a design needs it. */
public interface RoleRules {

    /** Ids of the roles that can be placed, in the order to offer them. */
    Collection<String> roles();

    /** Ids of the editions, in the order to offer them. */
    Collection<String> editions();

    default boolean knowsRole(String role) {
        return roles().contains(role);
    }

    default boolean knowsEdition(String edition) {
        return editions().contains(edition);
    }

    /** The rule for an option of a role; empty where the catalog has no such option, which then may hold anything. */
    Optional<OptionRule> option(String role, String option);

    /**
     * What an option may hold.
     *
     * @param allowed for {@link OptionType#CHOICE} and {@link OptionType#CHOICES} the words to choose from, for
     *     {@link OptionType#HOST} and {@link OptionType#HOSTS} words that may stand in place of a host id; otherwise empty
     */
    record OptionRule(OptionType type, List<String> allowed) {

        public OptionRule {
            allowed = List.copyOf(allowed);
        }

        public OptionRule(OptionType type) {
            this(type, List.of());
        }
    }

    /** The kinds of value that options have. */
    enum OptionType {
        /** One of the allowed words. */
        CHOICE,
        /** A list of allowed words. */
        CHOICES,
        /** True or false. */
        FLAG,
        /** A port number, 1 to 65535. */
        PORT,
        /** A whole number from 1 up. */
        COUNT,
        /** Any text. */
        TEXT,
        /** A host id, or one of the allowed words. */
        HOST,
        /** A list of host ids or allowed words. */
        HOSTS
    }
}
