package dev.portolan.ui.canvas;

import dev.portolan.analysis.Flow;
import dev.portolan.diagram.LinkShape;
import java.util.Collection;
import java.util.List;

/** The flows that are lit. */
record Lit(List<Ray> rays) {

    static final Lit NONE = new Lit(List.of());

    /** A line, and those of its flows that are meant: at least one. */
    record Ray(LinkShape link, List<Flow> flows) {}

    /** All flows of these lines. */
    static Lit all(Collection<LinkShape> links) {
        return new Lit(links.stream().map(link -> new Ray(link, link.flows())).toList());
    }

    boolean isEmpty() {
        return rays.isEmpty();
    }

    List<LinkShape> links() {
        return rays.stream().map(Ray::link).toList();
    }
}
