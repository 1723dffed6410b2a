package dev.portolan.ui.icon;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/**
 * An icon at a size. Style classes {@code icon} and, up to 18 pixels, {@code small}: the style sheet gives the stroke more
 * width there, because scaling takes some away.
 */
public final class IconView extends Region {

    private static final double SMALL = 18;

    private final SVGPath path = new SVGPath();

    IconView(String outline, double size) {
        getStyleClass().add("icon");
        if (size <= SMALL) {
            getStyleClass().add("small");
        }
        path.getStyleClass().add("icon-path");
        path.setContent(outline);
        path.setManaged(false);
        path.getTransforms().add(new Scale(size / Icons.GRID, size / Icons.GRID));
        getChildren().add(path);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
    }

    /** Shows another icon at the same size. */
    public void show(String outline) {
        path.setContent(outline);
    }
}
