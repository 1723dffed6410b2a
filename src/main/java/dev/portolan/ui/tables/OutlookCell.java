package dev.portolan.ui.tables;

import dev.portolan.text.Messages;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;

/** A cell of a row of rules that says something else while a drop is in question. */
abstract class OutlookCell extends TreeTableCell<CrossingLine, CrossingLine> {

    final Messages words;
    private final ObservableValue<Outlook> outlook;
    private final InvalidationListener listener = changed -> show();

    /** @param outlook what a drop would change */
    OutlookCell(Messages words, ObservableValue<Outlook> outlook) {
        this.words = words;
        this.outlook = outlook;
        outlook.addListener(new WeakInvalidationListener(listener));
    }

    @Override
    protected final void updateItem(@Nullable CrossingLine line, boolean empty) {
        super.updateItem(line, empty);
        show();
    }

    private void show() {
        CrossingLine line = isEmpty() ? null : getItem();
        setAccessibleText(null);
        setText(line == null ? null : text(line, outlook.getValue()));
    }

    /** What the cell says of a line. */
    abstract String text(CrossingLine line, Outlook now);
}
