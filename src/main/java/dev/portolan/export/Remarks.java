package dev.portolan.export;

import dev.portolan.analysis.Flow;
import dev.portolan.catalog.Annotation;
import dev.portolan.catalog.Catalog;
import java.util.List;

/** The remarks of the catalog that travel with a flow. */
final class Remarks {

    private Remarks() {}

    /** The sentences for a flow; those for the way back only where the second end starts. */
    static List<String> of(Flow flow, Catalog catalog) {
        return flow.remarks(catalog).stream().map(Annotation::text).toList();
    }
}
