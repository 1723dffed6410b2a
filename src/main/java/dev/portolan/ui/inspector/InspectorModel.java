package dev.portolan.ui.inspector;

import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.design.edit.Edit;
import dev.portolan.ui.Selection;
import javafx.beans.value.ObservableValue;

/** What the inspector needs of the window that it stands in. All on the JavaFX thread. */
public interface InspectorModel {

    Catalog catalog();

    ObservableValue<Design> design();

    Selection selection();

    /** Carries out one step; {@link #design()} changes before this returns, unless the edit changes nothing. */
    void submit(Edit edit);
}
