package dev.portolan.ui.gallery;

import dev.portolan.analysis.Analyzer;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.ui.canvas.Picture;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import javafx.animation.AnimationTimer;

/** Paints one picture a pulse, so that the window is there at once and answers while pictures come. */
final class PictureQueue extends AnimationTimer {

    /** Pixels for each pixel of a card: enough for a screen that is scaled, and edges are smoother on others. */
    private static final int DENSITY = 2;

    private final Picture picture;
    private final Catalog catalog;
    private final Deque<SampleCard> waiting;

    PictureQueue(Collection<SampleCard> cards, Picture picture, Catalog catalog) {
        this.picture = picture;
        this.catalog = catalog;
        waiting = new ArrayDeque<>(cards);
    }

    @Override
    public void handle(long now) {
        SampleCard card = waiting.poll();
        if (card == null) {
            stop();
        } else {
            Design design = card.sample().design();
            card.show(picture.of(
                    design,
                    Analyzer.analyze(design, catalog),
                    SampleCard.PICTURE_WIDTH * DENSITY,
                    SampleCard.PICTURE_HEIGHT * DENSITY));
        }
    }
}
