package dev.portolan.ui.inspector;

import dev.portolan.analysis.Hierarchy;
import dev.portolan.analysis.OptionsInForce;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.InvalidDesignException;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import dev.portolan.design.edit.Edit;
import dev.portolan.explain.OptionWords;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What all forms work with: the design as it is, the words, and where steps and ways to other forms go. */
final class Desk {

    private final InspectorModel model;
    private final Messages words;
    private final OptionWords optionWords;
    private final Formats formats;
    private final Consumer<String> sites;
    private final BiConsumer<String, String> compare;
    private Known known;

    /** What is looked up in a design time and again. */
    private record Known(Design design, Map<String, Host> hosts, OptionsInForce options, Hierarchy hierarchy) {

        static Known of(Design design, Catalog catalog) {
            Map<String, Host> hosts = new HashMap<>();
            design.hosts().forEach(host -> hosts.put(host.id(), host));
            return new Known(design, hosts, OptionsInForce.of(design, catalog), new Hierarchy(design.sites()));
        }
    }

    /**
     * @param sites shows the site with a code
     * @param compare tells what flows between two hosts, by their ids
     */
    Desk(InspectorModel model, Messages words, Consumer<String> sites, BiConsumer<String, String> compare) {
        this.compare = compare;
        this.model = model;
        this.words = words;
        this.sites = sites;
        optionWords = OptionWords.in(words.locale());
        formats = new Formats(words);
        known = Known.of(model.design().getValue(), model.catalog());
    }

    @SuppressWarnings("ReferenceEquality") // designs are compared by identity, as the session does
    private Known known() {
        Design design = design();
        if (known.design() != design) {
            known = Known.of(design, model.catalog());
        }
        return known;
    }

    void compare(String one, String other) {
        compare.accept(one, other);
    }

    Design design() {
        return model.design().getValue();
    }

    Catalog catalog() {
        return model.catalog();
    }

    Messages words() {
        return words;
    }

    OptionWords optionWords() {
        return optionWords;
    }

    Formats formats() {
        return formats;
    }

    OptionsInForce options() {
        return known().options();
    }

    Hierarchy hierarchy() {
        return known().hierarchy();
    }

    Optional<Host> host(String id) {
        return Optional.ofNullable(known().hosts().get(id));
    }

    String zoneTitle(String id) {
        return design().zone(id).map(Zone::title).orElse(id);
    }

    String hostTitle(String id) {
        return host(id).map(Host::title).orElse(id);
    }

    /** The id of the host that has this as its id or, alone, as its name, whatever the case; null: there is none. */
    @Nullable
    String hostNamed(String text) {
        if (known().hosts().containsKey(text)) {
            return text;
        }
        List<Host> alike = design().hosts().stream()
                .filter(host -> host.id().equalsIgnoreCase(text) || host.title().equalsIgnoreCase(text))
                .toList();
        return alike.size() == 1 ? alike.getFirst().id() : null;
    }

    String firewallTitle(String id) {
        return design().firewall(id).map(Firewall::title).orElse(id);
    }

    String siteTitle(String code) {
        return design().site(code).map(Site::title).orElse(code);
    }

    /** Whether the edition knows a role; one that it does not makes no traffic. */
    boolean knows(String role) {
        return catalog().knows(design().edition(), role);
    }

    String roleName(String role) {
        return catalog()
                .endpoint(role)
                .map(Endpoint::names)
                .map(names -> names.in(words.locale()))
                .orElse(role);
    }

    String yesOrNo(boolean value) {
        return words.get(value ? "yes" : "no");
    }

    /** What a field is about. */
    <T> Property<T> property(Field field, Supplier<List<Held<T>>> read, Property.Write<T> write) {
        return new Property<>(
                field.word(), words.get("field." + field.word()), words.get("help." + field.word()), read, write);
    }

    /** Takes edits as one step; why it cannot be, or an empty text. */
    String submit(List<Edit> edits) {
        if (edits.isEmpty()) {
            return "";
        }
        try {
            model.submit(edits.size() == 1 ? edits.getFirst() : new Edit.Together(edits));
            return "";
        } catch (InvalidDesignException e) {
            return e.problem();
        }
    }

    void select(Element element) {
        model.selection().only(element);
    }

    void selectNothing() {
        model.selection().clear();
    }

    void showSite(String code) {
        sites.accept(code);
    }
}
