package dev.portolan.ui.canvas;

import dev.portolan.diagram.Drawing.CardShape;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** Nodes of one sort for the hosts that are in view; those that leave it rest until another host needs one. */
final class CardLayer<N extends HostNode> extends Pane {

    private final Supplier<N> make;
    private final Map<String, N> shown = new LinkedHashMap<>();
    private final Deque<N> resting = new ArrayDeque<>();

    CardLayer(Supplier<N> make) {
        this.make = make;
        setManaged(false);
        setPickOnBounds(false);
    }

    /** Shows these hosts and no others; a host keeps its node as long as it is shown. */
    void show(Map<String, CardShape> wanted, Marks marks) {
        shown.entrySet().removeIf(entry -> {
            boolean leaves = !wanted.containsKey(entry.getKey());
            if (leaves) {
                entry.getValue().rest();
                resting.push(entry.getValue());
            }
            return leaves;
        });
        wanted.forEach((host, shape) -> {
            N node = shown.computeIfAbsent(host, h -> next());
            node.show(shape);
            node.mark(marks);
        });
    }

    private N next() {
        N node = resting.isEmpty() ? make.get() : resting.pop();
        if (node.getParent() == null) {
            getChildren().add(node);
        }
        return node;
    }

    @Nullable
    N node(String host) {
        return shown.get(host);
    }

    Collection<N> nodes() {
        return shown.values();
    }

    void forEach(Consumer<N> taker) {
        shown.values().forEach(taker);
    }
}
