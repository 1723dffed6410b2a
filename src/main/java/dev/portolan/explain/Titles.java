package dev.portolan.explain;

import dev.portolan.analysis.Party;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import dev.portolan.text.Messages;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the things of a design are called in a sentence. */
final class Titles {

    private static final int MOST = 5;

    private final Design design;
    private final Catalog catalog;
    private final Messages words;
    private final OptionWords options;

    Titles(Design design, Catalog catalog, Messages words) {
        this.design = design;
        this.catalog = catalog;
        this.words = words;
        options = new OptionWords(words);
    }

    Messages words() {
        return words;
    }

    /** A placement: its role and its host. */
    String who(Party party) {
        String role = party.endpoint().names().in(words.locale());
        return words.get("who", role, host(party));
    }

    String host(Party party) {
        return host(party.host());
    }

    private String host(Host host) {
        return host.name().isEmpty() ? host.id() : words.get("named", host.name(), host.id());
    }

    /** Hosts by their ids, and words that stand in place of one. */
    String others(List<String> ids) {
        String shown = joined(
                "comma",
                ids.stream()
                        .limit(MOST)
                        .map(id -> design.host(id).map(this::host).orElseGet(() -> options.word("", id)))
                        .toList());
        return ids.size() <= MOST ? shown : words.get("more", shown, String.valueOf(ids.size() - MOST));
    }

    String site(@Nullable Site site) {
        return site == null
                ? words.get("named-site.none")
                : words.get("named-site." + site.type().word(), site.title());
    }

    String site(@Nullable String code) {
        return site(design.site(code).orElse(null));
    }

    String zone(String id) {
        return design.zone(id).map(Zone::title).orElse(id);
    }

    String firewall(String id) {
        return design.firewall(id).map(Firewall::title).orElse(id);
    }

    String service(String id) {
        return catalog.service(id).names().in(words.locale());
    }

    /** What is found at a path of the catalog. */
    String option(String path) {
        return options.option(path);
    }

    /** A value at a path as a reader knows it. */
    String value(String path, @Nullable Object value) {
        return options.value(path, value);
    }

    /** @param with key of what joins two parts */
    String joined(String with, List<String> parts) {
        return parts.stream().reduce((one, next) -> words.get(with, one, next)).orElse("");
    }

    <T> String joined(String with, List<T> parts, Function<T, String> word) {
        return joined(with, parts.stream().map(word).toList());
    }
}
