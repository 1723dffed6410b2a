package dev.portolan.ui.canvas;

import dev.portolan.analysis.Analysis;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.design.edit.Edit;
import dev.portolan.ui.Selection;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What the canvas needs of the window that it stands in. All on the JavaFX thread. */
public interface CanvasModel {

    Catalog catalog();

    /** The design to show. */
    ObservableValue<Design> design();

    /** What was last computed; may be of an older design, or null before the first result. */
    ObservableValue<@Nullable Analysis> analysis();

    Selection selection();

    /** Carries out one step; {@link #design()} changes before this returns, unless the edit changes nothing. */
    void submit(Edit edit);
}
