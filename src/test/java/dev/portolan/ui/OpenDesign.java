package dev.portolan.ui;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.Effect;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Editor;
import dev.portolan.ui.canvas.CanvasModel;
import dev.portolan.ui.inspector.InspectorModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** A design that is open, analysed at once, with the steps that were taken. */
public final class OpenDesign implements CanvasModel, InspectorModel {

    private final Catalog catalog = CatalogReader.shipped();
    private final ObjectProperty<Design> design;
    private final ObjectProperty<@Nullable Analysis> analysis;
    private final ObjectProperty<@Nullable Effect> preview = new SimpleObjectProperty<>();
    private final List<Optional<Edit>> asked = new ArrayList<>();
    private final Selection selection = new Selection();
    private final List<Edit> edits = new ArrayList<>();

    public OpenDesign(Design first) {
        design = new SimpleObjectProperty<>(first);
        analysis = new SimpleObjectProperty<>(Analyzer.analyze(first, catalog));
    }

    /** Opens another. */
    public void show(Design other) {
        selection.clear();
        analysis.set(Analyzer.analyze(other, catalog));
        design.set(other);
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
    public Map<String, Integer> badges() {
        return Objects.requireNonNull(analysis.get()).rules().counts();
    }

    @Override
    public void preview(@Nullable Edit edit) {
        Analysis present = Objects.requireNonNull(analysis.get());
        asked.add(Optional.ofNullable(edit));
        preview.set(
                edit == null
                        ? null
                        : Effect.of(present, Analyzer.analyze(present, Editor.apply(present.design(), edit))));
    }

    @Override
    public ObservableValue<@Nullable Effect> preview() {
        return preview;
    }

    /** What was to be previewed; empty: that it was enough. */
    public List<Optional<Edit>> asked() {
        return asked;
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
