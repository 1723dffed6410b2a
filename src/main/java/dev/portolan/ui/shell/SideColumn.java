package dev.portolan.ui.shell;

import dev.portolan.ui.inspector.InspectorView;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The column beside the canvas: the tables, and the inspector under them, which folds to its title. The inspector is as
 * high as the user last made it.
 */
final class SideColumn extends SplitPane {

    private static final double TABLES_SHARE = 0.54;
    private static final double LEAST_TABLES = 120;
    private static final double LEAST_INSPECTOR = 96;
    private static final String INSPECTOR = "inspector";

    private final InspectorView inspector;
    private final ViewMemory memory;

    SideColumn(SideTables tables, InspectorView inspector, ViewMemory memory) {
        super(tables, inspector);
        this.inspector = inspector;
        this.memory = memory;
        setId("side");
        setOrientation(Orientation.VERTICAL);
        tables.setMinHeight(LEAST_TABLES);
        inspector.openProperty().subscribe(open -> {
            inspector.setMinHeight(open ? LEAST_INSPECTOR : Region.USE_PREF_SIZE);
            inspector.setMaxHeight(open ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
            place();
        });
        heightProperty().subscribe(this::place);
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (inspector.openProperty().get() && Panes.isDivider(event.getTarget())) {
                memory.rememberSize(INSPECTOR, (1 - getDividerPositions()[0]) * getHeight());
            }
        });
    }

    private void place() {
        if (!inspector.openProperty().get()) {
            setDividerPositions(1);
        } else if (getHeight() > 0) {
            double high = memory.size(INSPECTOR).orElse((1 - TABLES_SHARE) * getHeight());
            setDividerPositions(Math.max(LEAST_TABLES, getHeight() - high) / getHeight());
        }
    }
}
