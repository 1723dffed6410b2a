package dev.portolan.export;

import dev.portolan.analysis.Flow;
import dev.portolan.catalog.Annotation;
import dev.portolan.catalog.Catalog;
import java.util.List;
import java.util.Optional;

/** The remarks of the catalog that travel with a flow. */
final class Remarks {

    private Remarks() {}

    /** The sentences for a flow; those for the way back only where the second end starts. */
    static List<String> of(Flow flow, Catalog catalog) {
        return flow.row().annotations().stream()
                .map(catalog::annotation)
                .flatMap(Optional::stream)
                .filter(annotation -> flow.back() || !annotation.backOnly())
                .map(Annotation::text)
                .toList();
    }
}
