package dev.portolan.catalog;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the files of a catalog folder, in the order in which it was found. */
final class Faults {

    private final List<String> sentences = new ArrayList<>();

    /**
     * Notes a fault.
     *
     * @param file relative to the folder
     * @param place a JSON pointer, or line and column; empty: the whole file
     * @param problem what is wrong, and what mends it
     */
    void add(String file, String place, String problem) {
        sentences.add(file + (place.isEmpty() ? "" : " at " + place) + ": " + problem);
    }

    int count() {
        return sentences.size();
    }

    /**
     * Ends the reading where there is a fault.
     *
     * @throws CatalogException with the first, and how many more there are
     */
    void throwIfAny() {
        if (!sentences.isEmpty()) {
            int more = sentences.size() - 1;
            throw new CatalogException(
                    sentences.getFirst() + (more == 0 ? "" : " (and " + more + " more in this folder)"));
        }
    }
}
