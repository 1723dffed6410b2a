package dev.portolan.analysis;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Edition;
import dev.portolan.design.Design;
import dev.portolan.design.InvalidDesignException;
import java.util.stream.Collectors;

/** Computes which connections of an edition a design makes happen, and which firewalls they cross. */
public final class Analyzer {

    private Analyzer() {}

    /**
     * What the design makes happen.
     *
     * @throws InvalidDesignException if the catalog does not know the design's edition
     */
    public static Analysis analyze(Design design, Catalog catalog) {
        Edition edition = catalog.edition(design.edition())
                .orElseThrow(() -> new InvalidDesignException(
                        "edition",
                        "there is no edition \"" + design.edition() + "\"; write one of "
                                + catalog.editions().stream().map(Edition::id).collect(Collectors.joining(", "))));
        return new Analysis(Traffic.of(design, catalog, edition), null);
    }

    /**
     * What the next design makes happen: equal to {@link #analyze(Design, Catalog)}, but looks only at what differs
     * from the design before. Hosts that were not touched have to be the same objects in both.
     *
     * @throws InvalidDesignException if the catalog does not know the design's edition
     */
    public static Analysis analyze(Analysis before, Design next) {
        Reading reading = before.traffic().reading();
        boolean sameReading =
                next.edition().equals(reading.edition().id()) && next.settings().equals(reading.settings());
        return sameReading ? new Analysis(before.traffic().after(next), null) : analyze(next, reading.catalog());
    }
}
