package dev.portolan.ui.shell;

import javafx.application.Platform;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * Palette, canvas and tables side by side. The outer two have the width that the user last gave them; until then the tables
 * take more on a wide screen.
 */
final class Panes {

    private static final double PALETTE_WIDTH = 230;
    private static final double TABLES_WIDTH = 456;
    private static final double TABLES_SHARE = 0.24;
    private static final double LEAST_CANVAS = 240;
    private static final String PALETTE = "palette";
    private static final String TABLES = "tables";

    private final SplitPane split;
    private final ViewMemory memory;

    /** @param split with the three of them */
    Panes(SplitPane split, ViewMemory memory) {
        this.split = split;
        this.memory = memory;
        // Later, as a split pane that gets another width first keeps its panes as wide as they were.
        split.widthProperty().subscribe(() -> Platform.runLater(this::place));
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (isDivider(event.getTarget())) {
                double[] positions = split.getDividerPositions();
                memory.rememberSize(PALETTE, positions[0] * split.getWidth());
                memory.rememberSize(TABLES, (1 - positions[1]) * split.getWidth());
            }
        });
    }

    /** Whether the mouse is on what moves panes. */
    static boolean isDivider(EventTarget target) {
        for (Node node = target instanceof Node own ? own : null; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("split-pane-divider")) {
                return true;
            }
        }
        return false;
    }

    private void place() {
        double width = split.getWidth();
        if (width > 0 && split.getDividers().size() == 2) {
            double left = memory.size(PALETTE).orElse(PALETTE_WIDTH);
            double right = memory.size(TABLES).orElse(Math.max(TABLES_WIDTH, width * TABLES_SHARE));
            double most = Math.max(0, width - left - LEAST_CANVAS);
            split.setDividerPositions(left / width, 1 - Math.min(right, most) / width);
        }
    }
}
