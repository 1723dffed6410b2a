package dev.portolan.ui.canvas;

import dev.portolan.analysis.Effect;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Boxes;
import dev.portolan.text.Messages;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The drawing in the view, with what stands over it: signs, map and legend; and which part of it is shown. */
final class Scenery {

    private final Region view;
    private final Board board;
    private final Viewport viewport;
    private final Signs signs;
    private final Minimap minimap;
    private final Legend legend;
    private final PauseTransition rest = new PauseTransition(Duration.millis(140));
    private boolean chosen;
    private boolean outgrown;
    private Viewport.@Nullable Sight fitted;
    private double fittedWidth;
    private double fittedHeight;

    Scenery(Region view, Board board, Viewport viewport, Catalog catalog, Messages words) {
        this.view = view;
        this.board = board;
        this.viewport = viewport;
        signs = new Signs(words);
        minimap = new Minimap(viewport, words);
        legend = new Legend(catalog, words.locale());
        rest.setOnFinished(event -> board.settle());
    }

    /** From the lowest to the highest. */
    List<Node> nodes() {
        return List.of(board, signs, legend, minimap);
    }

    /** Follows every move of the view until the subscription ends. */
    Subscription listen() {
        return Subscription.combine(
                viewport.subscribe(this::look),
                view.widthProperty().subscribe(this::look),
                view.heightProperty().subscribe(this::look));
    }

    /** The view has moved: shows what has come into it. What takes longer waits until the view rests. */
    private void look() {
        double width = view.getWidth();
        double height = view.getHeight();
        if (width > 0 && height > 0) {
            board.look(viewport.inView(width, height), viewport.zoom());
            signs.look(board.drawing(), viewport, width, height);
            minimap.look(board.drawing(), width, height, legend.height(width));
            rest.playFromStart();
        }
    }

    /** Something else is drawn, be it for the moment only. */
    void drawn() {
        signs.show(board.drawing());
        look();
    }

    /** The design is drawn as it is. */
    void redrawn() {
        minimap.show(board.drawing());
        legend.show(board.drawing());
        outgrown |= !isChosen() && !inView();
        view.requestLayout();
    }

    /** Marks what an edit would change; null: none is in question. */
    void foresee(@Nullable Effect effect) {
        board.foresee(effect);
        signs.foresee(effect);
        signs.look(board.drawing(), viewport, view.getWidth(), view.getHeight());
    }

    /** As long as nobody has chosen a part of the drawing, all of it is in view. */
    void layout() {
        if (!isChosen() && (outgrown || view.getWidth() != fittedWidth || view.getHeight() != fittedHeight)) {
            fit();
        }
        outgrown = false;
        legend.look(view.getWidth(), view.getHeight());
        signs.look(board.drawing(), viewport, view.getWidth(), view.getHeight());
    }

    /** Whether the user has moved the view since it was fitted, in whatever way. */
    private boolean isChosen() {
        return chosen || (fitted != null && !viewport.sight().equals(fitted));
    }

    private boolean inView() {
        return Boxes.holds(
                viewport.inView(view.getWidth(), view.getHeight()),
                board.drawing().bounds());
    }

    /** The user has chosen a part of the drawing, which is left as it is from now on. */
    void choose() {
        chosen = true;
    }

    /** Shows the whole drawing. */
    void fit() {
        chosen = false;
        outgrown = false;
        fittedWidth = view.getWidth();
        fittedHeight = view.getHeight();
        if (fittedWidth > 0 && fittedHeight > 0) {
            viewport.fit(board.drawing().bounds(), fittedWidth, fittedHeight - legend.height(fittedWidth));
            fitted = viewport.sight();
        }
    }

    /** Shows as much as there is of these. */
    void fit(List<Box> boxes) {
        if (!boxes.isEmpty()) {
            choose();
            viewport.fit(Boxes.around(boxes), view.getWidth(), view.getHeight());
        }
    }

    /** Brings these into view, near enough to read them. */
    void approach(List<Box> boxes) {
        if (!boxes.isEmpty()) {
            choose();
            viewport.approach(Boxes.around(boxes), view.getWidth(), view.getHeight());
        }
    }

    /** Moves as little as it takes to have it in view. */
    void reveal(Box box) {
        viewport.reveal(box, view.getWidth(), view.getHeight());
    }

    /** Zooms about the middle of the view. */
    void zoomBy(double factor) {
        choose();
        viewport.zoomAt(view.getWidth() / 2, view.getHeight() / 2, factor);
    }
}
