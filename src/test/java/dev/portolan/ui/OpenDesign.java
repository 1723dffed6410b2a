package dev.portolan.ui;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Editor;
import dev.portolan.ui.canvas.CanvasModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** A design that is open, analysed at once, with the steps that were taken. */
public final class OpenDesign implements CanvasModel {

    private final Catalog catalog = CatalogReader.shipped();
    private final ObjectProperty<Design> design;
    private final ObjectProperty<@Nullable Analysis> analysis;
    private final Selection selection = new Selection();
    private final List<Edit> edits = new ArrayList<>();

    public OpenDesign(Design first) {
        design = new SimpleObjectProperty<>(first);
        analysis = new SimpleObjectProperty<>(Analyzer.analyze(first, catalog));
    }

    @Override
    public Catalog catalog() {
        return catalog;
    }

    @Override
    public ObservableValue<Design> design() {
        return design;
    }

    @Override
    public ObservableValue<@Nullable Analysis> analysis() {
        return analysis;
    }

    @Override
    public Selection selection() {
        return selection;
    }

    @Override
    public void submit(Edit edit) {
        edits.add(edit);
        design.set(Editor.apply(design.get(), edit));
        analysis.set(Analyzer.analyze(design.get(), catalog));
    }

    public List<Edit> edits() {
        return edits;
    }
}
