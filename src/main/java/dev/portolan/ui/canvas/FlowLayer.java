package dev.portolan.ui.canvas;

import dev.portolan.diagram.LinkShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/**
 * Flows as lines. All of a family are one shape: a thousand lines are drawn in one go, where a node for each would cost
 * a walk through the scene for each.
 */
final class FlowLayer extends Pane {

    /** More lines than this are drawn straight, without regard to the cards in their way. */
    private static final int ROUTED = 1500;

    private final Map<Kind, Batch> batches = new LinkedHashMap<>();

    private record Kind(String family, boolean install) {}

    /** @param styleClass says how strongly its lines show */
    FlowLayer(String styleClass) {
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().addAll("flows", styleClass);
    }

    /**
     * Draws these flows and no others.
     *
     * @param near whether bends and arrows can be made out
     */
    void show(Collection<LinkShape> links, boolean near) {
        boolean routed = near && links.size() <= ROUTED;
        Map<Kind, List<LinkShape>> byKind = new LinkedHashMap<>();
        for (LinkShape link : links) {
            byKind.computeIfAbsent(new Kind(link.family(), link.install()), kind -> new ArrayList<>())
                    .add(link);
        }
        batches.forEach((kind, batch) -> {
            if (!byKind.containsKey(kind)) {
                batch.clear();
            }
        });
        byKind.forEach((kind, own) -> batches.computeIfAbsent(kind, this::batch).draw(own, routed));
    }

    private Batch batch(Kind kind) {
        Batch batch = new Batch(kind);
        getChildren().addAll(batch.lines, batch.arrows);
        return batch;
    }

    private static final class Batch {

        private final Path lines = new Path();
        private final Path arrows = new Path();

        Batch(Kind kind) {
            lines.getStyleClass().addAll("link-line", kind.family());
            arrows.getStyleClass().addAll("link-arrow", kind.family());
            if (kind.install()) {
                lines.getStyleClass().add("install");
            }
            lines.setManaged(false);
            arrows.setManaged(false);
        }

        void clear() {
            lines.getElements().clear();
            arrows.getElements().clear();
        }

        void draw(List<LinkShape> links, boolean routed) {
            List<PathElement> ways = new ArrayList<>();
            List<PathElement> heads = new ArrayList<>();
            for (LinkShape link : links) {
                if (routed) {
                    Strokes.line(link.points(), ways);
                    link.heads().forEach(head -> Strokes.arrow(head, heads));
                    if (link.own()) {
                        Strokes.dot(link.mark(), heads);
                    }
                } else {
                    Strokes.straight(link.sketch(), ways);
                }
            }
            lines.getElements().setAll(ways);
            arrows.getElements().setAll(heads);
        }
    }
}
