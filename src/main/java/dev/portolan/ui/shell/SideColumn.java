package dev.portolan.ui.shell;

import dev.portolan.ui.inspector.InspectorView;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** The column beside the canvas: the tables, and the inspector under them, which folds to its title. */
final class SideColumn extends SplitPane {

    private static final double TABLES_SHARE = 0.54;
    private static final double LEAST_TABLES = 120;
    private static final double LEAST_INSPECTOR = 96;

    private final InspectorView inspector;
    private double share = TABLES_SHARE;

    SideColumn(SideTables tables, InspectorView inspector) {
        super(tables, inspector);
        this.inspector = inspector;
        setId("side");
        setOrientation(Orientation.VERTICAL);
        tables.setMinHeight(LEAST_TABLES);
        setDividerPositions(share);
        inspector.openProperty().subscribe(this::fold);
    }

    private void fold(boolean open) {
        if (!open) {
            share = getDividerPositions()[0];
        }
        inspector.setMinHeight(open ? LEAST_INSPECTOR : Region.USE_PREF_SIZE);
        inspector.setMaxHeight(open ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
        setDividerPositions(open ? share : 1);
    }
}
