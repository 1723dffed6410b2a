package dev.portolan.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article as of a date, or several that go together.
 *
 * @param id for example {@code cb-2019-01}
 * @param date that the article carries; null: none
 * @param title the name that people choose it by
 * @param coverage what of the product it covers, a sentence; null: all of it
 * @param article the first of its articles; each connection names its own
 * @param tables the article's sections with their tables, in its order
 * @param prose connections that its text gives outside the tables
 * @param supplements connections that other articles give and this one lacks
 * @param added connections that the user added
 * @param own whether the edition is the user's, whole
 */
public record Edition(
        String id,
        Names title,
        @Nullable LocalDate date,
        @Nullable Names coverage,
        Article article,
        List<Footnote> footnotes,
        List<Connection> tables,
        List<Connection> prose,
        List<Connection> supplements,
        List<Connection> added,
        boolean own) {

    public Edition {
        footnotes = List.copyOf(footnotes);
        tables = List.copyOf(tables);
        prose = List.copyOf(prose);
        supplements = List.copyOf(supplements);
        added = List.copyOf(added);
    }

    /** The connections to compute: all of them, the supplements only where they are wanted. */
    public List<Connection> connections(boolean withSupplements) {
        return Stream.of(tables, prose, withSupplements ? supplements : List.<Connection>of(), added)
                .flatMap(List::stream)
                .toList();
    }

    /** The articles that say all this: the first, then in the order in which connections name them. */
    public List<Article> articles() {
        Stream<Article> named =
                connections(false).stream().map(Connection::article).filter(Objects::nonNull);
        return Stream.concat(Stream.of(article), named).distinct().toList();
    }

    /** The connections that a list of the edition shows: the article's tables, and what the user added. */
    public List<Connection> listed() {
        return Stream.of(tables, added).flatMap(List::stream).toList();
    }
}
