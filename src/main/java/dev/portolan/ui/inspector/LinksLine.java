package dev.portolan.ui.inspector;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;

/** A line of ways to other forms. */
final class LinksLine extends Line<List<LinksLine.Link>> {

    private final FlowPane row = new FlowPane();
    private List<Link> shown = List.of();

    /**
     * A way to another form.
     *
     * @param id tells links apart, whatever they are called
     */
    record Link(String id, String title, Runnable way) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Link link && id.equals(link.id) && title.equals(link.title);
        }

        @Override
        public int hashCode() {
            return Objects.hash(id, title);
        }
    }

    LinksLine(Desk desk, Property<List<Link>> property) {
        super(desk, property);
        row.getStyleClass().add("inspector-links");
        place(row);
    }

    @Override
    Node control() {
        return row.getChildren().isEmpty() ? row : row.getChildren().getFirst();
    }

    @Override
    void show(Shared<List<Link>> now) {
        List<Link> links = now.value() == null ? List.of() : now.value();
        if (!links.equals(shown)) {
            shown = links;
            row.getChildren().setAll(links.stream().map(this::node).toList());
        }
    }

    private Node node(Link link) {
        Hyperlink node = new Hyperlink(link.title());
        node.setId(id(link.id()));
        node.setWrapText(true);
        node.setOnAction(event -> link.way().run());
        return node;
    }
}
