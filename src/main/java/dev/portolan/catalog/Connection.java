package dev.portolan.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of an article: who talks to whom, and over which ports.
 *
 * @param anchor of the section, misspellings included
 * @param from id of the endpoint that starts, or may start
 * @param to id of the endpoint that answers, or may start too
 * @param silenced which end starts nothing where its host has "site server initiates" set
 * @param notes numbers of the footnotes at the section
 * @param scope which placements meet
 * @param when the condition under which the connection applies to a pair; paths as in {@link Attributes}
 * @param purpose why it exists, a sentence
 * @param origin where it comes from
 * @param article the text that says so; of a supplement, the one that gives it; null: none, as it is the user's own
 * @param inferred whether the article says that the two work together and names no port: the ports are then those that
 *     the edition prints for the same service elsewhere
 * @param rows the table
 */
public record Connection(
        String anchor,
        String from,
        String to,
        Initiation initiation,
        Silenced silenced,
        List<Integer> notes,
        Scope scope,
        Condition when,
        String purpose,
        Origin origin,
        @Nullable Article article,
        boolean inferred,
        List<PortUse> rows) {

    public Connection {
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
    }

    /** Whether it is the user's own. */
    public boolean own() {
        return origin == Origin.USER;
    }

    /** The end that "Require the site server to initiate connections to this site system" keeps from starting. */
    public enum Silenced {
        NEITHER,
        FROM,
        TO,
        EITHER
    }

    /** Where a connection comes from. */
    public enum Origin {
        /** A table of the edition's article. */
        TABLE,
        /** The article's text. */
        PROSE,
        /** An article that the edition's sends the reader to. */
        REFERENCE,
        /** Another Microsoft article; the ports article lacks it. */
        SUPPLEMENT,
        /** A catalog folder of the user. */
        USER
    }
}
