package dev.portolan.design;

/** What an id may be. */
final class Ids {

    private Ids() {}

    /** Refuses an empty id or one that would break a line of a table. */
    static void require(String id, String what) {
        if (id.isBlank()) {
            throw new InvalidDesignException("id", "a " + what + " has an empty id; give it one");
        }
        if (id.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidDesignException(
                    "id", "the id of a " + what + " holds a control character; use letters, digits and hyphens");
        }
    }
}
