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
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/** Designs as images, made of the nodes that the canvas shows, in the theme in use. */
public final class Picture {

    private final Catalog catalog;
    private final Icons icons;
    private final Messages words;

    /**
     * @param words of the canvas
     */
    public Picture(Catalog catalog, Icons icons, Messages words) {
        this.catalog = catalog;
        this.icons = icons;
        this.words = words;
    }

    /**
     * Paints a design, whole and in the middle, on a transparent ground.
     *
     * @param analysis of the design
     * @param width in pixels of the image
     * @param height in pixels of the image
     */
    public Image of(Design design, Analysis analysis, int width, int height) {
        Drawing drawing = Drawings.of(design, Arranger.complete(design), analysis);
        Board board = new Board(drawing, catalog, icons, words);
        Pane sheet = new Pane(board);
        sheet.getStyleClass().addAll("canvas", "picture");
        Scene scene = new Scene(sheet);
        Theme.dress(scene);
        scene.getStylesheets()
                .add(Objects.requireNonNull(Picture.class.getResource("/dev/portolan/ui/canvas.css"))
                        .toExternalForm());
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
}
