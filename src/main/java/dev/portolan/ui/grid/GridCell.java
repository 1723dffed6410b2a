package dev.portolan.ui.grid;

import dev.portolan.text.Messages;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.geometry.Insets;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A cell of a row; in the first column, a heading as wide as the table. */
final class GridCell<R> extends TableCell<GridLine<R>, GridLine<R>> {

    private static final double STEP = 14;
    private static final double SIDE = 8;

    private final GridColumn<R> column;
    private final Messages words;
    private final HeadingBar heading;

    /**
     * @param counts how so many rows are called
     * @param toggle opens and closes a heading
     */
    GridCell(GridColumn<R> column, Messages words, IntFunction<String> counts, Consumer<GridLine.Heading<R>> toggle) {
        this.column = column;
        this.words = words;
        Tooltip whole = new Tooltip();
        whole.setOnShowing(event -> whole.setText(getText()));
        textTruncatedProperty().subscribe(cut -> setTooltip(cut ? whole : null));
        heading = new HeadingBar(words, counts);
        heading.onToggle(() -> {
            if (getItem() instanceof GridLine.Heading<R> own) {
                toggle.accept(own);
            }
        });
    }

    /** Without the clip of other table cells: a heading reaches over the empty cells beside it, and text is cut anyway. */
    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        setClip(null);
        return skin;
    }

    @Override
    protected void updateItem(@Nullable GridLine<R> line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(null);
        setText(null);
        setPadding(new Insets(0, SIDE, 0, SIDE));
        if (empty || line == null) {
            return;
        }
        boolean first = getTableView() != null && getTableView().getVisibleLeafIndex(getTableColumn()) == 0;
        switch (line) {
            case GridLine.Heading<R> own
            when first -> {
                heading.show(own, getTableView().widthProperty());
                setGraphic(heading);
                setPadding(new Insets(0, 0, 0, SIDE + STEP * own.depth()));
            }
            case GridLine.Heading<R> ignored -> {}
            case GridLine.Row<R> row -> {
                setText(column.text().apply(row.row()));
                setAccessibleText(null);
                if (first && row.fate() != GridLine.Fate.STAYS) {
                    String fate = row.fate() == GridLine.Fate.COMES ? "coming" : "going";
                    setAccessibleText(words.get("accessible." + fate, getText()));
                    setText(words.get(fate, getText()));
                }
                if (first) {
                    setPadding(new Insets(0, SIDE, 0, SIDE + STEP * row.depth()));
                }
            }
        }
    }
}
