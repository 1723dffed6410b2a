package dev.portolan.ui.inspector;

import dev.portolan.design.Design;
import dev.portolan.design.Site;
import dev.portolan.explain.Setting;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Shows what is selected as a form, or the design where nothing is, or a site that was asked for.
 *
 * <p>While what is selected stays the same kind of thing, the form stays, whatever else happens to the design: nothing is
 * taken out of the hands of someone who types.
 */
public final class InspectorView extends VBox {

    private final InspectorModel model;
    private final Messages words;
    private final Desk desk;
    private final Forms forms;
    private final FlowPane way = new FlowPane();
    private final Button fold = new Button();
    private final ScrollPane scroll = new ScrollPane();
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", true);
    private final Subscription subscriptions;
    private Topic topic = new Topic.OfDesign();
    private Form form = new Form();
    private List<String> crumbs = List.of();
    private List<String> codes = List.of();
    private @Nullable String site;
    private boolean leaving;
    private Runnable back = () -> {};
    private BiConsumer<String, String> compare = (one, other) -> {};

    public InspectorView(InspectorModel model, Messages words) {
        this.model = model;
        this.words = words;
        desk = new Desk(model, words, this::showSite, (one, other) -> compare.accept(one, other));
        forms = new Forms(desk);
        setId("inspector");
        getStyleClass().add("inspector");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.get("title"));
        way.getStyleClass().add("inspector-way");
        HBox.setHgrow(way, Priority.ALWAYS);
        fold.setId("inspector-fold");
        fold.getStyleClass().addAll("flat", "button-icon", "small");
        fold.setOnAction(event -> open.set(!open.get()));
        HBox head = new HBox(way, fold);
        head.getStyleClass().add("inspector-head");
        head.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setId("inspector-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("inspector-scroll");
        scroll.managedProperty().bind(scroll.visibleProperty());
        scroll.visibleProperty().bind(open);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
        open.subscribe(this::folded);
        put(topic());
        subscriptions = Subscription.combine(
                model.design().subscribe((before, after) -> changed()),
                model.selection().elements().subscribe((before, after) -> selected()));
        keepInView();
    }

    /** The field where the keyboard is can be seen. */
    private void keepInView() {
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::reveal);
            }
        });
    }

    private void reveal(@Nullable Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at.getParent() == form) {
                double space = form.getHeight() - scroll.getViewportBounds().getHeight();
                double top = at.getBoundsInParent().getMinY();
                double bottom = at.getBoundsInParent().getMaxY();
                double from = scroll.getVvalue() * space;
                double to = from + scroll.getViewportBounds().getHeight();
                if (space > 0 && top < from) {
                    scroll.setVvalue(top / space);
                } else if (space > 0 && bottom > to) {
                    scroll.setVvalue((bottom - scroll.getViewportBounds().getHeight()) / space);
                }
                return;
            }
        }
    }

    private void folded(boolean shown) {
        fold.setGraphic(new FontIcon(shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP));
        String what = words.get(shown ? "fold" : "unfold");
        fold.setAccessibleText(what);
        fold.setTooltip(new Tooltip(what));
    }

    /** Says where Escape leads. */
    public void onLeave(Runnable leave) {
        back = leave;
    }

    /** Says what tells what flows between two hosts, by their ids. */
    public void onCompare(BiConsumer<String, String> comparing) {
        compare = comparing;
    }

    /** Whether the form is shown, and not only its title. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Goes to the first field. */
    public void enter() {
        open.set(true);
        form.first().ifPresent(Node::requestFocus);
    }

    /** Goes to where something is set. */
    public void enter(Setting setting) {
        site = null;
        switch (setting) {
            case Setting.OfRole(var host, var index, var option) -> {
                model.selection().only(new RoleElement(host, index));
                enter(option);
            }
            case Setting.OfHost(var host, var item) -> {
                model.selection().only(new HostElement(host));
                enter(item.word());
            }
            case Setting.OfZone(var zone) -> {
                model.selection().only(new ZoneElement(zone));
                enter(Field.KIND.word());
            }
            case Setting.OfSite(var code, var item) -> {
                showSite(code);
                enter(item.word());
            }
            case Setting.OfDesign(var item) -> {
                model.selection().clear();
                enter(item.word());
            }
        }
    }

    private void enter(String field) {
        changed(); // what is selected may be so already, with a site shown in its place
        open.set(true);
        scroll.applyCss();
        scroll.layout();
        form.field(field).ifPresent(control -> {
            if (control.isFocusTraversable()) {
                control.requestFocus();
            } else {
                reveal(control);
            }
        });
    }

    /** Shows the design and goes to its sites. */
    public void enterSites() {
        model.selection().clear();
        site = null;
        changed();
        open.set(true);
        Node tree = form.lookup("#inspect-sites");
        if (tree != null && tree.isVisible()) {
            tree.requestFocus();
        } else {
            enter();
        }
    }

    /** Shows a site in place of what is selected. */
    public void showSite(String code) {
        boolean focused = isInUse();
        site = code;
        changed();
        if (focused) {
            enter();
        }
    }

    /** Whether the keyboard is here. A node's own word for it is true of combo boxes that nobody uses. */
    private boolean isInUse() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at != null;
    }

    private void selected() {
        site = null;
        changed();
    }

    private Topic topic() {
        Design design = model.design().getValue();
        if (site != null) {
            Site shown = design.site(site).orElse(null);
            if (shown != null) {
                return new Topic.OfSite(shown, design.edition());
            }
        }
        return Topic.of(model.selection().get(), design, model.catalog());
    }

    private void changed() {
        if (leaving) {
            return;
        }
        follow();
        Topic next = topic();
        if (next.equals(topic)) {
            form.show();
            showWay();
        } else {
            replace();
        }
    }

    /** A site that got another code stays in view; one that is gone does not. */
    private void follow() {
        List<String> now =
                model.design().getValue().sites().stream().map(Site::code).toList();
        if (site != null && !now.contains(site)) {
            int index = codes.indexOf(site);
            site = index >= 0 && now.size() == codes.size() ? now.get(index) : null;
        }
        codes = now;
    }

    private void replace() {
        boolean focused = isInUse();
        leaving = true;
        form.leave();
        leaving = false;
        follow();
        put(topic()); // what was typed last may have changed the design
        if (focused) {
            enter();
        }
    }

    private void put(Topic next) {
        topic = next;
        form = forms.of(next);
        form.show();
        scroll.setContent(form);
        scroll.setVvalue(0);
        showWay();
    }

    private void showWay() {
        List<Forms.Crumb> all = forms.way(topic);
        List<String> titles = all.stream().map(Forms.Crumb::title).toList();
        if (titles.equals(crumbs)) {
            return;
        }
        crumbs = titles;
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Forms.Crumb crumb = all.get(i);
            if (i == all.size() - 1) {
                Label here = new Label(crumb.title());
                here.setId("inspector-title");
                here.getStyleClass().add("inspector-title");
                nodes.add(here);
            } else {
                Hyperlink link = new Hyperlink(crumb.title());
                link.setId("inspector-way-" + i);
                link.setOnAction(event -> go(crumb));
                Label mark = new Label("›");
                mark.getStyleClass().add("inspector-muted");
                nodes.add(link);
                nodes.add(mark);
            }
        }
        way.getChildren().setAll(nodes);
    }

    private void go(Forms.Crumb crumb) {
        site = null;
        crumb.go().run();
        changed();
        enter();
    }

    /** Lets go of the model. */
    public void dispose() {
        subscriptions.unsubscribe();
    }
}
