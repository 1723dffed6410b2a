package dev.portolan.ui.gallery;

import dev.portolan.app.Gallery.Sample;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A design on offer: its picture, its name, what it shows, and its edition. */
final class SampleCard extends VBox {

    /** Size of a picture on the card. */
    static final int PICTURE_WIDTH = 260;

    static final int PICTURE_HEIGHT = 168;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Sample sample;
    private final ImageView picture = new ImageView();
    private boolean chosen;
    private Runnable fired = () -> {};

    /**
     * @param edition as it is called
     * @param spoken what a screen reader says
     */
    SampleCard(Sample sample, String edition, String spoken) {
        this.sample = sample;
        picture.setFitWidth(PICTURE_WIDTH);
        picture.setFitHeight(PICTURE_HEIGHT);
        picture.setSmooth(true);
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("sample-picture");
        Label name = label(sample.design().name(), "sample-name");
        Label sentence = label(sample.sentence(), "sample-sentence");
        sentence.setAlignment(Pos.TOP_LEFT);
        sentence.setMaxHeight(Double.MAX_VALUE);
        VBox.setVgrow(sentence, Priority.ALWAYS);
        Label badge = label(edition, "sample-edition");
        badge.setWrapText(false);
        getChildren().addAll(frame, name, sentence, badge);
        setId("sample-" + sample.id());
        getStyleClass().add("sample");
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(spoken);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    Sample sample() {
        return sample;
    }

    void show(Image image) {
        picture.setImage(image);
    }

    boolean isChosen() {
        return chosen;
    }

    /** The chosen one is that which Tab leads to. */
    void choose(boolean on) {
        chosen = on;
        setFocusTraversable(on);
        pseudoClassStateChanged(CHOSEN, on);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    /** What is done when a screen reader presses the card. */
    void whenFired(Runnable action) {
        fired = action;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fired.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) chosen
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
