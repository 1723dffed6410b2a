package dev.portolan.ui.canvas;

import dev.portolan.catalog.Catalog;
import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Drawing.Chip;
import dev.portolan.diagram.Metrics;
import dev.portolan.text.Messages;
import dev.portolan.ui.icon.IconView;
import dev.portolan.ui.icon.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A host: a card with its name, its site, and a chip for each role. */
final class CardNode extends Region {

    private final Catalog catalog;
    private final Icons icons;
    private final Messages words;
    private final Label title = new Label();
    private final Label count = new Label();
    private final IconView initiates;
    private final Label site = new Label();
    private final HBox header;
    private final Label more = new Label();
    private final Label empty = new Label();
    private final Tooltip moreTip = new Tooltip();
    private final Tooltip titleTip = new Tooltip();
    private final List<ChipNode> chips = new ArrayList<>();

    CardNode(CardShape shape, Catalog catalog, Icons icons, Messages words) {
        this.catalog = catalog;
        this.icons = icons;
        this.words = words;
        initiates = icons.view("distribution-point-source", 14);
        initiates.getStyleClass().add("initiates");
        header = new HBox(title, count, initiates, site);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("card-header");
        header.setManaged(false);
        header.setMouseTransparent(false);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        title.getStyleClass().add("card-title");
        title.setTooltip(titleTip);
        count.getStyleClass().add("card-count");
        count.setMinWidth(USE_PREF_SIZE);
        site.getStyleClass().add("card-site");
        site.setMinWidth(USE_PREF_SIZE);
        more.getStyleClass().setAll("chip", "more");
        more.setManaged(false);
        more.setTooltip(moreTip);
        empty.getStyleClass().add("card-empty");
        empty.setManaged(false);
        empty.setText(words.get("canvas.card.empty"));
        getStyleClass().add("card");
        setId("host-" + shape.host().id());
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().addAll(header, empty, more);
    }

    void show(CardShape shape) {
        Host host = shape.host();
        title.setText(host.title());
        setAccessibleText(host.title());
        titleTip.setText(words.get("canvas.card.tip", host.title(), host.id()));
        present(count, host.roles().size() == 1 ? "" : count(host));
        String code = host.site();
        present(site, code == null ? "" : code);
        initiates.setVisible(host.siteServerInitiates());
        initiates.setManaged(host.siteServerInitiates());
        Box box = shape.box();
        while (chips.size() > shape.chips().size()) {
            getChildren().remove(chips.removeLast());
        }
        while (chips.size() < shape.chips().size()) {
            ChipNode chip = new ChipNode(host.id(), chips.size(), icons, words);
            chips.add(chip);
            getChildren().add(chip);
        }
        for (Chip chip : shape.chips()) {
            ChipNode node = chips.get(chip.index());
            node.show(chip.role(), catalog.endpoint(chip.role()), host.roles().size() == 1 ? wide(host) : "");
            place(node, chip.box(), box);
        }
        more.setVisible(shape.folded() > 0);
        more.setText("+" + shape.folded());
        moreTip.setText(host.roles().stream()
                .skip(shape.chips().size())
                .map(role -> name(role.role()))
                .collect(Collectors.joining("\n")));
        place(more, shape.foldBox(), box);
        empty.setVisible(host.roles().isEmpty());
        place(empty, shape.foldBox(), box);
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
        requestLayout();
    }

    private String wide(Host host) {
        String name = name(host.roles().getFirst().role());
        return host.count() > 0 ? name + "  " + count(host) : name;
    }

    private String count(Host host) {
        return host.count() > 0 ? "× " + String.format(words.locale(), "%,d", host.count()) : "";
    }

    private String name(String role) {
        return catalog.endpoint(role).map(e -> e.names().in(words.locale())).orElse(role);
    }

    private static void present(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static void place(Region node, Box box, Box card) {
        node.resizeRelocate(box.x() - card.x(), box.y() - card.y(), box.width(), box.height());
    }

    List<ChipNode> chips() {
        return chips;
    }

    @Override
    protected void layoutChildren() {
        header.resizeRelocate(0, 0, getWidth(), Metrics.CARD_TITLE_HEIGHT);
        header.layout();
    }
}
