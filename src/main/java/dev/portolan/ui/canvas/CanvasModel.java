package dev.portolan.ui.canvas;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Effect;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.design.edit.Edit;
import dev.portolan.ui.Selection;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What the canvas needs of the window that it stands in. All on the JavaFX thread. */
public interface CanvasModel {

    Catalog catalog();

    /** The design to show. */
    ObservableValue<Design> design();

    /** What was last computed; may be of an older design, or null before the first result. */
    ObservableValue<@Nullable Analysis> analysis();

    /** How many rules each firewall has, by its id, as far as they are counted; belongs to {@link #analysis()}. */
    Map<String, Integer> badges();

    Selection selection();

    /**
     * Asks what an edit would change, in the background; {@link #preview()} tells when it is known.
     *
     * @param edit null: nothing is to be known any more
     */
    void preview(@Nullable Edit edit);

    /** What the edit that was last asked for would change; null: nobody asks, or it is not known. */
    ObservableValue<@Nullable Effect> preview();

    /** Carries out one step; {@link #design()} changes before this returns, unless the edit changes nothing. */
    void submit(Edit edit);
}
