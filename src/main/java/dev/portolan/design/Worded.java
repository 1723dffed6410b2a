package dev.portolan.design;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A choice that files write as a word of their own, so that renaming a constant breaks no file. */
public interface Worded {

    /** The word for this choice in design files and catalogs. */
    String word();

    /** The choice with that word, if there is one. */
    static <W extends Worded> Optional<W> of(W[] choices, String word) {
        return Arrays.stream(choices)
                .filter(choice -> choice.word().equals(word))
                .findFirst();
    }

    /** The words of all choices, in their order. */
    static List<String> words(Worded[] choices) {
        return Arrays.stream(choices).map(Worded::word).toList();
    }
}
