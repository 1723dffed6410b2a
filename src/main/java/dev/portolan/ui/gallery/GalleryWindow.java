package dev.portolan.ui.gallery;

import dev.portolan.app.Gallery;
import dev.portolan.app.Gallery.Sample;
import dev.portolan.app.Preferences;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.text.Messages;
import dev.portolan.ui.canvas.Picture;
import dev.portolan.ui.icon.Icons;
import dev.portolan.ui.theme.Theme;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Offers designs to start from, in a window of its own before that of the design. */
public final class GalleryWindow {

    /** What stays in view of the window behind, on each side. */
    private static final double AROUND = 36;

    /** A column of cards is at most this wide, with what is around it. */
    private static final double COLUMN = 321;

    private static final double MOST_COLUMNS = 5;

    private final Window owner;
    private final Catalog catalog;
    private final Preferences preferences;
    private final Messages words;
    private final Gallery gallery;
    private final Icons icons;
    private final Messages canvasWords;

    /**
     * @param owner the window of the design
     * @param preferences say, and are told, whether the gallery comes by itself
     * @param canvasWords of the canvas; the gallery has their language
     */
    public GalleryWindow(Window owner, Catalog catalog, Preferences preferences, Icons icons, Messages canvasWords) {
        this.owner = owner;
        this.catalog = catalog;
        this.preferences = preferences;
        this.icons = icons;
        this.canvasWords = canvasWords;
        words = Messages.of("gallery", canvasWords.locale());
        gallery = new Gallery(catalog, canvasWords.locale());
    }

    /**
     * Offers the designs as the program starts, unless the user wants none then.
     *
     * @param open is given the one that is chosen
     */
    public void showAtStart(Consumer<Design> open) {
        if (isWantedAtStart()) {
            show(open);
        }
    }

    /** Preferences that cannot be read say nothing against it. */
    private boolean isWantedAtStart() {
        try {
            return preferences.galleryAtStart();
        } catch (IOException e) {
            return true; // the gallery itself says what is wrong with them
        }
    }

    /**
     * Offers the designs.
     *
     * @param open is given the one that is chosen; where none is, it is not called
     */
    public void show(Consumer<Design> open) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(words.get("gallery.title"));
        List<SampleCard> cards = gallery.samples().stream().map(this::card).toList();
        GalleryView view = new GalleryView(
                cards,
                preferences,
                sample -> {
                    stage.close();
                    open.accept(sample.design());
                },
                stage::close,
                words);
        Scene scene = new Scene(view);
        Theme.dress(scene);
        scene.getStylesheets().add(Theme.sheet("gallery"));
        stage.setScene(scene);
        place(stage, view);
        PictureQueue pictures = new PictureQueue(cards, new Picture(catalog, icons, canvasWords), catalog);
        stage.setOnShown(event -> pictures.start());
        stage.setOnHidden(event -> pictures.stop());
        stage.show();
        view.grid().focusChosen();
    }

    private SampleCard card(Sample sample) {
        String edition = catalog.edition(sample.design().edition())
                .map(found -> found.title().in(words.locale()))
                .orElse(sample.design().edition());
        return new SampleCard(
                sample,
                edition,
                words.get("gallery.card.accessible", sample.design().name(), sample.sentence(), edition));
    }

    /** Before the middle of its owner, as many whole columns wide as there is room for, and no higher than the cards. */
    private void place(Stage stage, GalleryView view) {
        double room = owner.getWidth() - 2 * AROUND;
        view.applyCss();
        view.grid().setColumns((int) Math.clamp(room / COLUMN, 1, MOST_COLUMNS));
        double width = view.prefWidth(-1);
        double height = Math.min(view.prefHeight(width), owner.getHeight() - 2 * AROUND);
        view.setPrefSize(width, height);
        stage.setX(owner.getX() + (owner.getWidth() - width) / 2);
        stage.setY(owner.getY() + (owner.getHeight() - height) / 2);
    }
}
