package dev.portolan.ui.canvas;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Drawing.Chip;
import dev.portolan.diagram.Metrics;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.icon.IconView;
import dev.portolan.ui.icon.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A host nearby: a card with its name, its site, and a chip for each role. */
final class CardNode extends HostNode {

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
    private final List<ChipNode> chips = new ArrayList<>();

    CardNode(Catalog catalog, Icons icons, Messages words) {
        super("host-");
        this.catalog = catalog;
        this.icons = icons;
        this.words = words;
        initiates = icons.view("distribution-point-source", 14);
        initiates.getStyleClass().add("initiates");
        header = new HBox(title, count, initiates, site);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("card-header");
        header.setManaged(false);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        title.getStyleClass().add("card-title");
        count.getStyleClass().add("card-count");
        count.setMinWidth(USE_PREF_SIZE);
        site.getStyleClass().add("card-site");
        site.setMinWidth(USE_PREF_SIZE);
        more.getStyleClass().setAll("chip", "more");
        more.setManaged(false);
        empty.getStyleClass().add("card-empty");
        empty.setManaged(false);
        empty.setText(words.get("canvas.card.empty"));
        getChildren().addAll(header, empty, more);
    }

    @Override
    void draw(CardShape shape) {
        Host host = shape.host();
        title.setText(host.title());
        present(count, host.roles().size() == 1 ? "" : count(host));
        String code = host.site();
        present(site, code == null ? "" : code);
        initiates.setVisible(host.siteServerInitiates());
        initiates.setManaged(host.siteServerInitiates());
        Box box = shape.box();
        for (int i = chips.size(); i < shape.chips().size(); i++) {
            ChipNode chip = new ChipNode(icons);
            chips.add(chip);
            getChildren().add(chip);
        }
        chips.stream().skip(shape.chips().size()).forEach(ChipNode::rest);
        for (Chip chip : shape.chips()) {
            ChipNode node = chips.get(chip.index());
            node.name(host.id(), chip.index());
            String brief = brief(chip.role());
            node.show(
                    chip.role(),
                    catalog.endpoint(chip.role()),
                    host.roles().size() == 1 ? counted(name(chip.role()), host) : brief,
                    host.roles().size() == 1 ? counted(brief, host) : brief);
            node.pseudoClassStateChanged(States.UNKNOWN, !chip.known());
            place(node, chip.box(), box);
        }
        more.setVisible(shape.folded() > 0);
        more.setText("+" + shape.folded());
        place(more, shape.foldBox(), box);
        empty.setVisible(host.roles().isEmpty());
        place(empty, shape.foldBox(), box);
        requestLayout();
    }

    private String counted(String name, Host host) {
        return host.count() > 0 ? name + "  " + count(host) : name;
    }

    private String count(Host host) {
        return host.count() > 0 ? "× " + String.format(words.locale(), "%,d", host.count()) : "";
    }

    private String name(String role) {
        return named(role, endpoint -> endpoint.names().in(words.locale()));
    }

    private String brief(String role) {
        return named(role, Endpoint::abbreviation);
    }

    private String named(String role, Function<Endpoint, String> name) {
        return catalog.endpoint(role)
                .map(endpoint -> endpoint.own() ? words.get("palette.own", name.apply(endpoint)) : name.apply(endpoint))
                .orElse(role);
    }

    private static void present(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static void place(Region node, Box box, Box card) {
        node.resizeRelocate(box.x() - card.x(), box.y() - card.y(), box.width(), box.height());
    }

    @Override
    void mark(Marks marks) {
        String host = shape().host().id();
        mark(States.SELECTED, marks.isSelected(host));
        mark(States.DROP_TARGET, marks.isDropTarget(host));
        mark(States.DIMMED, marks.stepsBack(host));
        for (int i = 0; i < shape().chips().size(); i++) {
            RoleElement role = new RoleElement(host, i);
            chips.get(i)
                    .pseudoClassStateChanged(States.SELECTED, marks.selected().contains(role));
            chips.get(i).pseudoClassStateChanged(States.LIT, marks.roles().contains(role));
        }
    }

    @Override
    protected void layoutChildren() {
        header.resizeRelocate(0, 0, getWidth(), Metrics.CARD_TITLE_HEIGHT);
        header.layout();
    }
}
