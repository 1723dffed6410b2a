package dev.portolan.ui.grid;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** A line of a table: a heading stands out; a row says on hover what it is about, and shows what would become of it. */
final class GridRow<R> extends TableRow<GridLine<R>> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass OUTER = PseudoClass.getPseudoClass("outer");
    private static final PseudoClass COMING = PseudoClass.getPseudoClass("coming");
    private static final PseudoClass GOING = PseudoClass.getPseudoClass("going");

    private final GridSpec<R> spec;
    private final Tooltip about = new Tooltip();
    private final Set<String> marked = new HashSet<>();

    /**
     * @param open is told a line that is double-clicked
     * @param menu of a line
     */
    GridRow(GridSpec<R> spec, Consumer<GridLine<R>> open, Function<GridLine<R>, @Nullable ContextMenu> menu) {
        this.spec = spec;
        about.setWrapText(true);
        about.setMaxWidth(420);
        about.setOnShowing(event -> {
            if (getItem() instanceof GridLine.Row<R> row) {
                about.setText(spec.about().apply(row.row()));
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && getItem() != null) {
                open.accept(getItem());
            }
        });
        setOnContextMenuRequested(event -> {
            ContextMenu shown = getItem() == null ? null : menu.apply(getItem());
            if (shown != null) {
                shown.show(this, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable GridLine<R> line, boolean empty) {
        super.updateItem(line, empty);
        GridLine<R> shown = empty ? null : line;
        pseudoClassStateChanged(HEADING, shown instanceof GridLine.Heading<R>);
        pseudoClassStateChanged(OUTER, shown instanceof GridLine.Heading<R> heading && heading.depth() == 0);
        GridLine.Row<R> row = shown instanceof GridLine.Row<R> own ? own : null;
        pseudoClassStateChanged(COMING, row != null && row.fate() == GridLine.Fate.COMES);
        pseudoClassStateChanged(GOING, row != null && row.fate() == GridLine.Fate.GOES);
        Set<String> marks = row == null ? Set.of() : spec.marks().apply(row.row());
        marked.stream()
                .filter(mark -> !marks.contains(mark))
                .forEach(mark -> pseudoClassStateChanged(PseudoClass.getPseudoClass(mark), false));
        marks.forEach(mark -> pseudoClassStateChanged(PseudoClass.getPseudoClass(mark), true));
        marked.clear();
        marked.addAll(marks);
        setTooltip(row == null ? null : about);
    }
}
