package dev.portolan.ui.tables;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Explainer;
import dev.portolan.analysis.Explanation;
import dev.portolan.analysis.Flow;
import dev.portolan.analysis.Hop;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Zone;
import dev.portolan.explain.Setting;
import dev.portolan.explain.Settings;
import dev.portolan.explain.Wording;
import dev.portolan.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Why a crossing is there: what crosses, the way with the wall that is asked about, the engine's reasons as sentences, the
 * article with its date and table last, links to the settings that decided, and buttons that copy all of it or the source.
 */
final class Why extends VBox {

    private static final double WIDTH = 400;

    /**
     * The explanation of a flow of an analysis.
     *
     * @param firewall that is asked about; empty: none
     * @param go leads to where something is set
     */
    Why(Flow flow, String firewall, Analysis analysis, Messages words, Consumer<Setting> go) {
        Wording wording = new Wording(analysis, words.locale());
        Explanation explained = new Explainer(analysis).explain(flow);
        String headline = wording.headline(flow);
        List<String> sentences = wording.sentences(explained);
        setId("why");
        getStyleClass().add("why");
        setPrefWidth(WIDTH);
        getChildren().add(text(headline, "why-title"));
        getChildren().add(way(flow, firewall, analysis.design(), words));
        sentences.forEach(sentence -> getChildren().add(text(sentence, "why-sentence")));
        String all = headline + "\n" + String.join("\n", sentences) + "\n";
        List<Setting> settings = Settings.of(explained);
        if (!settings.isEmpty()) {
            getChildren().add(text(words.get("why.settings"), "why-heading"));
            getChildren().add(links(settings, new SettingNames(analysis, words.locale()), go));
        }
        HBox buttons = new HBox(
                copier("why-copy", words.get("why.copy"), all),
                copier("why-copy-source", words.get("why.copy-source"), sentences.getLast() + "\n"));
        buttons.getStyleClass().add("why-buttons");
        getChildren().add(buttons);
        setAccessibleText(all);
    }

    static Button copier(String id, String title, String text) {
        Button copy = new Button(title, new FontIcon(Feather.COPY));
        copy.setId(id);
        copy.getStyleClass().add("small");
        copy.setOnAction(event -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        return copy;
    }

    private static VBox links(List<Setting> settings, SettingNames names, Consumer<Setting> go) {
        VBox links = new VBox();
        links.getStyleClass().add("why-settings");
        for (Setting setting : settings) {
            Hyperlink link = new Hyperlink(names.of(setting));
            link.setId("why-setting-" + links.getChildren().size());
            link.setWrapText(true);
            link.setMinHeight(Region.USE_PREF_SIZE);
            link.setOnAction(event -> go.accept(setting));
            links.getChildren().add(link);
        }
        return links;
    }

    private static Label text(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setPrefWidth(WIDTH);
        return label;
    }

    /** The zones on the way and the walls between them. */
    private static FlowPane way(Flow flow, String asked, Design design, Messages words) {
        FlowPane way = new FlowPane();
        way.getStyleClass().add("why-way");
        way.setPrefWrapLength(WIDTH);
        String start = flow.from().zone().id();
        way.getChildren().add(zone(start, design));
        for (Hop hop : flow.route()) {
            String title = design.firewall(hop.firewall()).map(Firewall::title).orElse(hop.firewall());
            Label wall = new Label(title);
            wall.getStyleClass().add("why-wall");
            if (hop.firewall().equals(asked)) {
                wall.getStyleClass().add("asked");
                wall.setAccessibleText(words.get("why.wall.accessible", title));
            }
            way.getChildren().addAll(wall, zone(hop.toZone(), design));
        }
        return way;
    }

    private static Label zone(String id, Design design) {
        Label zone = new Label(design.zone(id).map(Zone::title).orElse(id));
        zone.getStyleClass().add("why-zone");
        design.zone(id).ifPresent(known -> zone.getStyleClass().add(known.kind().word()));
        return zone;
    }
}
