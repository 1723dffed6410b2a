package dev.portolan.ui.tables;

import dev.portolan.analysis.Flow;
import dev.portolan.text.Messages;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of rules: headings stand out. On hover it says what is cut, and of a crossing what it is for and where it
 * comes from. A crossing looks another way while a drop is in question that it would come or go with.
 */
final class CrossingRow extends TreeTableRow<CrossingLine> {

    private static final PseudoClass WALL = PseudoClass.getPseudoClass("wall");
    private static final PseudoClass DIRECTION = PseudoClass.getPseudoClass("direction");
    private static final PseudoClass INSTALL = PseudoClass.getPseudoClass("install");

    private static final PseudoClass COMING = PseudoClass.getPseudoClass("coming");
    private static final PseudoClass GOING = PseudoClass.getPseudoClass("going");

    private final Messages words;
    private final ObservableValue<Outlook> outlook;
    private final InvalidationListener listener = changed -> mark();
    private final Tooltip tooltip;
    private final ContextMenu menu;

    /**
     * @param outlook what a drop would change
     * @param why is told the line that is to be explained
     */
    CrossingRow(Messages words, ObservableValue<Outlook> outlook, Consumer<@Nullable CrossingLine> why) {
        this.words = words;
        this.outlook = outlook;
        tooltip = tooltip();
        MenuItem explain = new MenuItem(words.get("why"));
        explain.setOnAction(event -> why.accept(getItem()));
        menu = new ContextMenu(explain);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                why.accept(getItem());
            }
        });
        outlook.addListener(new WeakInvalidationListener(listener));
    }

    @Override
    protected void updateItem(@Nullable CrossingLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(WALL, line instanceof CrossingLine.Wall);
        pseudoClassStateChanged(DIRECTION, line instanceof CrossingLine.Direction);
        if (line instanceof CrossingLine.Line crossing && !empty) {
            pseudoClassStateChanged(INSTALL, crossing.crossing().flow().phase().equals("install"));
            setContextMenu(crossing.coming() ? null : menu);
        } else {
            pseudoClassStateChanged(INSTALL, false);
            setContextMenu(null);
        }
        setTooltip(line == null || empty ? null : tooltip);
        mark();
    }

    private void mark() {
        CrossingLine line = isEmpty() ? null : getItem();
        pseudoClassStateChanged(COMING, line instanceof CrossingLine.Line crossing && crossing.coming());
        pseudoClassStateChanged(GOING, line != null && outlook.getValue().goes(line));
    }

    /** Rows take other lines many times between two looks at a tooltip: it is written when it is asked for. */
    private Tooltip tooltip() {
        Tooltip made = new Tooltip();
        made.setWrapText(true);
        made.setMaxWidth(420);
        made.setOnShowing(event -> {
            made.setText(
                    getItem() instanceof CrossingLine.Line line
                            ? about(line)
                            : getItem().title());
        });
        return made;
    }

    private String about(CrossingLine.Line line) {
        Flow flow = line.crossing().flow();
        return words.get(
                "rules.tooltip",
                line.title(),
                line.service(),
                line.ports(),
                flow.from().endpoint().names().in(words.locale()),
                flow.to().endpoint().names().in(words.locale()),
                flow.connection().purpose(),
                words.get("phase." + flow.phase()),
                words.get("need." + flow.need()),
                line.isOwn() ? words.get("rules.anchor.own", flow.anchor()) : flow.anchor());
    }
}
