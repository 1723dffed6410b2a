package dev.portolan.ui.shell;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Effect;
import dev.portolan.app.Result;
import dev.portolan.app.Session;
import dev.portolan.app.Subscription;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.design.edit.Edit;
import dev.portolan.ui.Selection;
import dev.portolan.ui.canvas.CanvasModel;
import dev.portolan.ui.inspector.InspectorModel;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The session as observable values for the views. */
final class SessionModel implements CanvasModel, InspectorModel, AutoCloseable {

    private final Session session;
    private final Catalog catalog;
    private final Selection selection = new Selection();
    private final ReadOnlyObjectWrapper<Design> design;
    private final ReadOnlyObjectWrapper<Result> result;
    private final ReadOnlyObjectWrapper<@Nullable Analysis> analysis;
    private final ReadOnlyObjectWrapper<@Nullable Effect> preview;
    private final Subscription subscription;

    SessionModel(Session session, Catalog catalog) {
        this.session = session;
        this.catalog = catalog;
        design = new ReadOnlyObjectWrapper<>(this, "design", session.design());
        result = new ReadOnlyObjectWrapper<>(this, "result", session.result());
        analysis =
                new ReadOnlyObjectWrapper<>(this, "analysis", session.result().analysis());
        preview = new ReadOnlyObjectWrapper<>(this, "preview", null);
        subscription = session.subscribe(new Session.Listener() {
            @Override
            public void designChanged() {
                design.set(session.design());
            }

            @Override
            public void resultChanged() {
                if (session.result().isPending()) {
                    selection.clear(); // what bears the same id in another design is something else
                }
                result.set(session.result());
                analysis.set(session.result().analysis());
            }

            @Override
            public void previewChanged() {
                preview.set(session.preview().orElse(null));
            }
        });
    }

    @Override
    public Catalog catalog() {
        return catalog;
    }

    @Override
    public Selection selection() {
        return selection;
    }

    @Override
    public ObservableValue<Design> design() {
        return design.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<@Nullable Analysis> analysis() {
        return analysis.getReadOnlyProperty();
    }

    @Override
    public Map<String, Integer> badges() {
        return session.result().rules();
    }

    @Override
    public void preview(@Nullable Edit edit) {
        session.preview(edit);
    }

    @Override
    public ObservableValue<@Nullable Effect> preview() {
        return preview.getReadOnlyProperty();
    }

    /** The newest result. */
    ReadOnlyObjectProperty<Result> result() {
        return result.getReadOnlyProperty();
    }

    @Override
    public void submit(Edit edit) {
        session.submit(edit);
    }

    @Override
    public void close() {
        subscription.close();
    }
}
