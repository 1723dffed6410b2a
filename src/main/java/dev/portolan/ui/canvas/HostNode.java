package dev.portolan.ui.canvas;

import dev.portolan.diagram.Drawing.CardShape;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.CacheHint;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A host as a node. Nodes are few and hosts may be many, so a node that is no longer needed for one host is later used for
 * another.
 */
abstract class HostNode extends Region {

    private final String prefix;
    private @Nullable CardShape shape;

    /** @param prefix of the id, before that of the host */
    HostNode(String prefix) {
        this.prefix = prefix;
        setManaged(false);
        setCacheHint(CacheHint.SPEED);
        getStyleClass().add("card");
    }

    /** Shows a host. */
    final void show(CardShape next) {
        CardShape before = shape;
        shape = next;
        if (before == null || !before.host().id().equals(next.host().id())) {
            setId(prefix + next.host().id());
        }
        String form = next.form().name().toLowerCase(Locale.ROOT);
        if (!getStyleClass().getLast().equals(form)) {
            getStyleClass().setAll("card", form);
        }
        if (before == null || !before.equals(next)) {
            draw(next);
        }
        resizeRelocate(
                next.box().x(), next.box().y(), next.box().width(), next.box().height());
        setVisible(true);
    }

    /** Shows nobody, until it is needed again. */
    final void rest() {
        setVisible(false);
        setTranslateX(0);
        setTranslateY(0);
        setViewOrder(0);
        pseudoClassStateChanged(States.DRAGGED, false);
    }

    /** The host is there no more. The id stays until the node has another: to take it away has the style sheets applied. */
    final void forget() {
        shape = null;
    }

    /** Brings what is inside up to date. */
    abstract void draw(CardShape next);

    /** Shows what is said of the host at present. */
    abstract void mark(Marks marks);

    /**
     * Whether the view moves: then a picture of the card moves with it, stretched where it must be, as drawing everything anew
     * for every step would stall it. At rest the card is drawn sharp.
     */
    final void hurry(boolean moving) {
        setCache(moving);
    }

    final void mark(PseudoClass state, boolean on) {
        pseudoClassStateChanged(state, on);
    }

    /** What it shows; only while it shows something. */
    final CardShape shape() {
        CardShape shown = shape;
        if (shown == null) {
            throw new IllegalStateException("the node shows no host");
        }
        return shown;
    }
}
