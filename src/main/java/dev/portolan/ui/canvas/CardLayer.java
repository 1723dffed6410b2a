package dev.portolan.ui.canvas;

import dev.portolan.diagram.Drawing.CardShape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** Nodes of one sort for the hosts that are in view; those that leave it rest until another host needs one. */
final class CardLayer<N extends HostNode> extends Pane {

    /** So many nodes rest before one is used for another host: who comes back soon finds its node as it was. */
    private static final int RESTING = 300;

    private final Supplier<N> make;
    private final Map<String, N> shown = new LinkedHashMap<>();
    private final Map<String, N> resting = new LinkedHashMap<>();
    private final Deque<N> spare = new ArrayDeque<>();

    private boolean moving;

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
                resting.put(entry.getKey(), entry.getValue());
            }
            return leaves;
        });
        wanted.forEach((host, shape) -> {
            N node = shown.computeIfAbsent(host, this::nodeFor);
            node.show(shape);
            node.mark(marks);
            node.hurry(moving);
        });
    }

    private N nodeFor(String host) {
        N own = resting.remove(host);
        if (own != null) {
            return own;
        }
        N free = spare.poll();
        if (free != null) {
            return free;
        }
        if (resting.size() >= RESTING) {
            String eldest = resting.keySet().iterator().next();
            N other = resting.remove(eldest);
            if (other != null) {
                return other;
            }
        }
        N node = make.get();
        getChildren().add(node);
        return node;
    }

    /** Lets the nodes of hosts that are there no more be used for others. */
    void forget(Predicate<String> lives) {
        resting.entrySet().removeIf(entry -> {
            boolean gone = !lives.test(entry.getKey());
            if (gone) {
                entry.getValue().forget();
                spare.add(entry.getValue());
            }
            return gone;
        });
    }

    /** Says whether the view moves, and time is short. */
    void hurry(boolean moves) {
        moving = moves;
        forEach(node -> node.hurry(moves));
    }

    @Nullable
    N node(String host) {
        return shown.get(host);
    }

    void forEach(Consumer<N> taker) {
        shown.values().forEach(taker);
    }
}
