package dev.portolan.explain;

import dev.portolan.text.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What options and their values are called: words of the bundle {@code explanation}, ids where there are none. */
public final class OptionWords {

    /** Values that have a word of their own, some of them at one path only. */
    private static final Set<String> WORDS = Set.of(
            "true",
            "false",
            "intranet",
            "internet",
            "http",
            "https",
            "none",
            "microsoft-update",
            "clientConnections.both",
            "protocol.both",
            "mode.on-premises",
            "mode.online",
            "ccmsetupSource.management-point",
            "ccmsetupSource.source-server",
            "deployment.classic",
            "deployment.scale-set",
            "channel.tcp-tls",
            "install.client-push",
            "install.software-update-point",
            "install.group-policy",
            "install.manual",
            "install.software-distribution");

    private final Messages words;

    OptionWords(Messages words) {
        this.words = words;
    }

    /** The words in a language. */
    public static OptionWords in(Locale locale) {
        return new OptionWords(Messages.of("explanation", locale));
    }

    /** What is found at a path of the catalog, such as the id of an option. */
    public String option(String path) {
        return knows(path) ? words.get("option." + path) : path;
    }

    /** Whether there is a word for a path. */
    public boolean knows(String path) {
        return words.has("option." + path);
    }

    /** A value at a path as a reader knows it; as the design file writes it, where it has no word of its own. */
    public String value(String path, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> several ->
                joined(several.stream().map(each -> value(path, each)).toList());
            default -> word(path, value.toString());
        };
    }

    /** Whether there is a word for a value at a path. */
    public boolean knows(String path, String value) {
        return WORDS.contains(path + "." + value) || WORDS.contains(value);
    }

    /** A value, or a word that stands in place of one. */
    String word(String path, String value) {
        String here = path + "." + value;
        if (WORDS.contains(here)) {
            return words.get("value." + here);
        }
        return WORDS.contains(value) ? words.get("value." + value) : value;
    }

    private String joined(List<String> parts) {
        return parts.stream()
                .reduce((one, next) -> words.get("comma", one, next))
                .orElse("");
    }
}
