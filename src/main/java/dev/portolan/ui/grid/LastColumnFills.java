package dev.portolan.ui.grid;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;

/**
 * Every column has the width that it prefers, which is what the user gave it; the last one takes the room that is left
 * besides. Where there is none, the table scrolls sideways.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // as the property of the table is
final class LastColumnFills implements Callback<ResizeFeatures, Boolean> {

    @Override
    public Boolean call(ResizeFeatures change) {
        TableColumn<?, ?> moved = change.getColumn();
        if (moved != null) {
            double wanted = moved.getWidth() + change.getDelta();
            moved.setPrefWidth(Math.clamp(wanted, moved.getMinWidth(), moved.getMaxWidth()));
        }
        List<? extends TableColumn<?, ?>> columns = columns(change);
        if (columns.isEmpty()) {
            return true;
        }
        double taken = 0;
        for (TableColumn<?, ?> column : columns.subList(0, columns.size() - 1)) {
            change.setColumnWidth(column, column.getPrefWidth());
            taken += column.getPrefWidth();
        }
        TableColumn<?, ?> last = columns.getLast();
        change.setColumnWidth(last, Math.max(last.getPrefWidth(), Math.floor(change.getContentWidth() - taken)));
        return true;
    }

    private static List<? extends TableColumn<?, ?>> columns(ResizeFeatures change) {
        return change.getTable().getVisibleLeafColumns();
    }
}
