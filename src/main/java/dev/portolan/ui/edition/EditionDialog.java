package dev.portolan.ui.edition;

import dev.portolan.analysis.FirewallDiff;
import dev.portolan.app.EditionChange;
import dev.portolan.app.EditionChange.RolesOfHost;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.text.Messages;
import dev.portolan.ui.tables.RuleChanges;
import dev.portolan.ui.theme.Theme;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** What another edition changes, before it does: rules that come and go, and roles that it does not know. */
final class EditionDialog extends Dialog<ButtonType> {

    private static final double WIDTH = 640;
    private static final double TABLE_HEIGHT = 260;
    private static final double LINE = 26;
    private static final int MOST_LINES = 4;

    private final EditionChange change;
    private final Messages words;
    private final ButtonType agree;

    /** @param title of the edition */
    EditionDialog(Window owner, EditionChange change, String title, Messages words) {
        this.change = change;
        this.words = words;
        agree = new ButtonType(words.get("edition.switch"), ButtonData.OK_DONE);
        initOwner(owner);
        setTitle("Portolan");
        setHeaderText(words.get("edition.header", title));
        setResizable(true);
        getDialogPane().setId("edition-dialog");
        getDialogPane()
                .getButtonTypes()
                .setAll(agree, new ButtonType(words.get("edition.stay"), ButtonData.CANCEL_CLOSE));
        getDialogPane().setContent(content());
        getDialogPane().setPrefWidth(WIDTH);
        Theme.dress(getDialogPane().getScene());
    }

    /** Whether the user wants it. */
    boolean isWanted() {
        return agree.equals(getResult());
    }

    private VBox content() {
        VBox content = new VBox();
        content.getStyleClass().add("edition-change");
        if (change.rules().isEmpty()) {
            content.getChildren().add(sentence("edition-rules", words.get("edition.rules.none")));
        } else {
            Node table = RuleChanges.table(change.after(), change.firewalls(), Messages.of("tables", words.locale()));
            table.setId("edition-changes");
            VBox.setVgrow(table, Priority.ALWAYS);
            VBox framed = new VBox(table);
            framed.setPrefHeight(TABLE_HEIGHT);
            VBox.setVgrow(framed, Priority.ALWAYS);
            content.getChildren().addAll(sentence("edition-rules", numbers()), framed);
        }
        addRoles(content, "forgotten", change.forgotten(), words.get("edition.forgotten", count(change.forgotten())));
        addRoles(
                content,
                "remembered",
                change.remembered(),
                words.get("edition.remembered", count(change.remembered())));
        return content;
    }

    private String numbers() {
        return words.get(
                "edition.rules",
                sum(diff -> diff.open().size()),
                sum(diff -> diff.close().size()),
                sum(FirewallDiff::unchanged));
    }

    private int sum(ToIntFunction<FirewallDiff> number) {
        return change.rules().firewalls().stream().mapToInt(number).sum();
    }

    private static int count(List<RolesOfHost> hosts) {
        return hosts.stream().mapToInt(host -> host.roles().size()).sum();
    }

    private void addRoles(VBox content, String id, List<RolesOfHost> hosts, String sentence) {
        if (hosts.isEmpty()) {
            return;
        }
        ListView<String> list = new ListView<>();
        list.setId("edition-" + id);
        list.setAccessibleText(sentence);
        list.setFixedCellSize(LINE);
        list.setMinHeight(LINE + 2);
        list.setPrefHeight(LINE * Math.min(MOST_LINES, hosts.size()) + 2);
        list.getItems().setAll(hosts.stream().map(this::line).toList());
        content.getChildren().addAll(sentence("edition-" + id + "-count", sentence), list);
    }

    private String line(RolesOfHost roles) {
        Catalog catalog = change.after().catalog();
        return words.get(
                "edition.host",
                roles.host().title(),
                roles.roles().stream()
                        .map(role -> catalog.endpoint(role)
                                .map(Endpoint::names)
                                .map(names -> names.in(words.locale()))
                                .orElse(role))
                        .collect(Collectors.joining(", ")));
    }

    private static Label sentence(String id, String text) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
