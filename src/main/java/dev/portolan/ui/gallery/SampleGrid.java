package dev.portolan.ui.gallery;

import dev.portolan.app.Gallery.Sample;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.TilePane;

/**
 * The cards in rows, one of them chosen.
 *
 * <table>
 *   <caption>What does what</caption>
 *   <tr><th>input</th><th>effect</th></tr>
 *   <tr><td>arrow key</td><td>chooses the card there; at the edge, none other</td></tr>
 *   <tr><td>Home, End</td><td>chooses the first, the last card</td></tr>
 *   <tr><td>Enter, Space</td><td>opens the chosen card</td></tr>
 *   <tr><td>primary button</td><td>chooses the card</td></tr>
 *   <tr><td>primary button, twice</td><td>opens the card</td></tr>
 *   <tr><td>Tab</td><td>leaves the cards for the buttons: only the chosen card is in the order</td></tr>
 * </table>
 */
final class SampleGrid extends ScrollPane {

    private final List<SampleCard> cards;
    private final TilePane rows = new TilePane();
    private final Consumer<Sample> open;

    /**
     * @param spoken what a screen reader calls the whole
     * @param open is given the sample that is to be opened
     */
    SampleGrid(List<SampleCard> cards, String spoken, Consumer<Sample> open) {
        this.cards = List.copyOf(cards);
        this.open = open;
        rows.getChildren().addAll(cards);
        rows.getStyleClass().add("samples");
        rows.setAccessibleRole(AccessibleRole.PARENT);
        rows.setAccessibleText(spoken);
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setId("samples");
        getStyleClass().add("samples-scroll");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        for (SampleCard card : cards) {
            card.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(card, event));
            card.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(card, event));
            card.whenFired(() -> choose(card));
            card.focusedProperty().subscribe(focused -> {
                if (focused) {
                    reveal(card);
                }
            });
        }
        viewportBoundsProperty().addListener((property, before, now) -> fill(now.getWidth()));
        mark(cards.getFirst());
    }

    /** How many cards are to stand in a row, while nobody gives the window another width. */
    void setColumns(int columns) {
        rows.setPrefColumns(columns);
        rows.setPrefTileHeight(highest(cards.getFirst().prefWidth(-1)));
        setPrefViewportHeight(rows.prefHeight(-1));
    }

    /** Stretches the cards, so that as many as can stand in a row fill it, and are as high as the longest sentence asks. */
    private void fill(double width) {
        Insets around = rows.getInsets();
        double room = width - around.getLeft() - around.getRight() + rows.getHgap();
        double least = cards.getFirst().prefWidth(-1) + rows.getHgap();
        double columns = Math.max(1, Math.floor(room / least));
        double tile = Math.floor(room / columns) - rows.getHgap();
        rows.setPrefTileWidth(tile);
        rows.setPrefTileHeight(highest(tile));
    }

    private double highest(double width) {
        return cards.stream().mapToDouble(card -> card.prefHeight(width)).max().orElseThrow();
    }

    /** The chosen one. */
    Sample chosen() {
        return card().sample();
    }

    List<SampleCard> cards() {
        return cards;
    }

    /** Gives the keyboard to the chosen card. */
    void focusChosen() {
        card().requestFocus();
    }

    private SampleCard card() {
        return cards.stream().filter(SampleCard::isChosen).findFirst().orElseThrow();
    }

    private void mark(SampleCard chosen) {
        cards.forEach(card -> card.choose(card == chosen));
    }

    private void choose(SampleCard card) {
        mark(card);
        card.requestFocus();
    }

    private void pressed(SampleCard card, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            choose(card);
            event.consume();
        }
    }

    private void clicked(SampleCard card, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            open.accept(card.sample());
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        int index = cards.indexOf(card());
        int next = switch (event.getCode()) {
            case LEFT -> index - 1;
            case RIGHT -> index + 1;
            case UP -> index - columns();
            case DOWN -> index + columns();
            case HOME -> 0;
            case END -> cards.size() - 1;
            default -> index;
        };
        switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN, HOME, END -> {
                if (next >= 0 && next < cards.size()) {
                    choose(cards.get(next));
                }
                event.consume();
            }
            case ENTER, SPACE -> {
                open.accept(chosen());
                event.consume();
            }
            default -> {}
        }
    }

    private int columns() {
        double first = cards.getFirst().getLayoutY();
        return (int) cards.stream().filter(card -> card.getLayoutY() == first).count();
    }

    /** Scrolls as little as brings the card into view. */
    private void reveal(Node card) {
        Bounds box = card.getBoundsInParent();
        double height = getViewportBounds().getHeight();
        double over = rows.getHeight() - height;
        if (over > 0) {
            double top = getVvalue() * over;
            double margin = rows.getInsets().getTop();
            double wanted = Math.min(box.getMinY() - margin, Math.max(top, box.getMaxY() + margin - height));
            setVvalue(Math.clamp(wanted / over, 0, 1));
        }
    }
}
