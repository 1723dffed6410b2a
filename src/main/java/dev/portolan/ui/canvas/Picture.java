package dev.portolan.ui.canvas;

import dev.portolan.analysis.Analysis;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Arranger;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Drawings;
import dev.portolan.text.Messages;
import dev.portolan.ui.icon.Icons;
import dev.portolan.ui.theme.Theme;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/**
 * Designs as images, made of the nodes that the canvas shows, in the theme in use.
 *
 * <p>The nodes serve one design after the other, as most of the time would go into making them and dressing them anew.
 */
public final class Picture {

    private final Catalog catalog;
    private final Icons icons;
    private final Messages words;
    private final Pane sheet = new Pane();
    private @Nullable Board board;

    /**
     * @param words of the canvas
     */
    public Picture(Catalog catalog, Icons icons, Messages words) {
        this.catalog = catalog;
        this.icons = icons;
        this.words = words;
        sheet.getStyleClass().addAll("canvas", "picture");
        Scene scene = new Scene(sheet);
        Theme.dress(scene);
        scene.getStylesheets().addAll(Theme.sheet("canvas"), Theme.sheet("picture"));
    }

    /**
     * Paints a design, whole and in the middle, on a transparent ground.
     *
     * @param analysis of the design
     * @param width in pixels of the image
     * @param height in pixels of the image
     */
    public Image of(Design design, Analysis analysis, int width, int height) {
        Drawing drawing = Drawings.of(
                design,
                Arranger.complete(design, catalog),
                catalog,
                analysis,
                analysis.rules().counts());
        show(drawing);
        Box bounds = drawing.bounds();
        double scale = Math.min(width / bounds.width(), height / bounds.height());
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(
                (bounds.x() + bounds.width() / 2) * scale - width / 2.0,
                (bounds.y() + bounds.height() / 2) * scale - height / 2.0,
                width,
                height));
        return sheet.snapshot(parameters, null);
    }

    private void show(Drawing drawing) {
        Board shown = board;
        if (shown == null) {
            shown = new Board(drawing, catalog, icons, words);
            board = shown;
            sheet.getChildren().add(shown);
        } else {
            shown.show(drawing);
        }
        shown.look(drawing.bounds(), 1);
        shown.settle();
    }
}
