package dev.portolan.ui.canvas;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the nodes of a layer in step with shapes: a node stays as long as there is a shape with its key, so that focus,
 * hover and animations survive every change of the design.
 *
 * @param <K> the key of a shape
 * @param <S> the shape
 * @param <N> its node
 */
final class Reconciler<K, S, N extends Node> {

    private final ObservableList<Node> layer;
    private final Function<S, K> key;
    private final Function<S, N> create;
    private final BiConsumer<N, S> show;
    private final Map<K, N> nodes = new LinkedHashMap<>();
    private final Map<K, S> shown = new HashMap<>();

    Reconciler(ObservableList<Node> layer, Function<S, K> key, Function<S, N> create, BiConsumer<N, S> show) {
        this.layer = layer;
        this.key = key;
        this.create = create;
        this.show = show;
    }

    void update(List<S> shapes) {
        Set<K> present = new HashSet<>();
        for (S shape : shapes) {
            K id = key.apply(shape);
            present.add(id);
            N node = nodes.get(id);
            if (node == null) {
                node = create.apply(shape);
                nodes.put(id, node);
                layer.add(node);
            }
            if (!shape.equals(shown.put(id, shape))) {
                show.accept(node, shape);
            }
        }
        if (nodes.size() > present.size()) {
            remove(present);
        }
    }

    private void remove(Set<K> present) {
        Set<Node> gone = new HashSet<>();
        nodes.forEach((id, node) -> {
            if (!present.contains(id)) {
                gone.add(node);
            }
        });
        nodes.keySet().retainAll(present);
        shown.keySet().retainAll(present);
        layer.removeIf(gone::contains);
    }

    @Nullable
    N node(K id) {
        return nodes.get(id);
    }

    Map<K, N> nodes() {
        return nodes;
    }
}
