package dev.portolan.analysis;

import dev.portolan.catalog.Article;
import dev.portolan.catalog.Edition;
import dev.portolan.catalog.Footnote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a flow is there. A value without words: whoever shows it puts it into a language.
 *
 * @param starter why this end starts
 * @param meeting why the two placements meet; the first end of the connection does the reaching
 * @param over what they meet over: codes of sites, names of boundary groups, a zone; empty where the meeting says it all
 * @param terms what had to hold for the row to apply
 * @param port why the port is this one
 * @param share why only a part of the ports is needed; null: all of them are
 * @param footnotes of the article, at the section and at the row
 * @param edition that was computed with
 */
public record Explanation(
        Flow flow,
        Starter starter,
        Meeting meeting,
        List<String> over,
        List<Term> terms,
        PortOrigin port,
        @Nullable Term share,
        List<Footnote> footnotes,
        Edition edition) {

    public Explanation {
        over = List.copyOf(over);
        terms = List.copyOf(terms);
        footnotes = List.copyOf(footnotes);
    }

    /** The text that says so; null: none, as the connection is the user's own. */
    public @Nullable Article article() {
        return flow.connection().article();
    }

    /** Why an end may start. */
    public enum Starter {
        /** Only this end starts such a connection. */
        ONE_WAY,
        /** Either end may. */
        EITHER,
        /** Either end may, but the other one's host lets the site server start. */
        OTHER_SILENT
    }

    /**
     * Something that holds for one of the ends, and that a condition asked for.
     *
     * @param party the end; null: it is about the edition
     * @param path for example {@code protocol} or {@code site.top}
     * @param value what holds; null: nothing is set, which the condition lets pass
     * @param set whether the design says so; otherwise it is a default, or follows from other things
     */
    public record Term(
            @Nullable Party party, String path, @Nullable Object value, boolean set) {}
}
