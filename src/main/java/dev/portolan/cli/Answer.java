package dev.portolan.cli;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Conversation;
import dev.portolan.analysis.Explanation;
import dev.portolan.analysis.Flow;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import dev.portolan.explain.Wording;
import dev.portolan.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one host starts with another and what not, in sentences. */
final class Answer {

    private final Messages words;
    private final Wording wording;
    private final Analysis analysis;
    private final @Nullable Integer port;

    /** @param port that was asked for; null: any */
    Answer(Messages words, Wording wording, Analysis analysis, @Nullable Integer port) {
        this.words = words;
        this.wording = wording;
        this.analysis = analysis;
        this.port = port;
    }

    String of(Conversation all) {
        Conversation asked = port == null ? all : all.on(port);
        StringBuilder text = new StringBuilder();
        text.append(heading(asked)).append('\n');
        for (List<Explanation> alike : wording.alike(asked.flows())) {
            text.append('\n');
            alike.stream()
                    .map(explained -> wording.headline(explained.flow()))
                    .distinct()
                    .forEach(headline -> text.append(headline).append('\n'));
            lines(text, wording.sentences(alike));
        }
        if (!asked.refusals().isEmpty()) {
            text.append('\n').append(words.get("explain.refusals")).append('\n');
            lines(text, wording.refusals(asked.refusals()));
        }
        if (asked.flows().isEmpty() && asked.refusals().isEmpty()) {
            text.append(nothing(all)).append('\n');
        }
        List<Flow> others = all.flows().stream()
                .filter(explained -> !asked.flows().contains(explained))
                .map(Explanation::flow)
                .toList();
        if (!others.isEmpty()) {
            text.append('\n').append(words.get("explain.other-ports")).append('\n');
            lines(text, others.stream().map(wording::headline).distinct().toList());
        }
        return text.append('\n').toString();
    }

    private String heading(Conversation asked) {
        String from = asked.from().title();
        String to = asked.to().title();
        int flows = asked.flows().size();
        return port == null
                ? words.get("explain.heading", from, to, flows)
                : words.get("explain.heading.port", from, to, flows, port.toString());
    }

    private static void lines(StringBuilder text, List<String> lines) {
        lines.forEach(line -> text.append("  ").append(line).append('\n'));
    }

    private String nothing(Conversation all) {
        String edition = analysis.edition().title().en();
        return all.flows().isEmpty() && all.refusals().isEmpty()
                ? words.get(
                        "explain.strangers",
                        edition,
                        all.from().title(),
                        roles(all.from()),
                        all.to().title(),
                        roles(all.to()))
                : words.get("explain.no-such-port", edition, String.valueOf(port));
    }

    private String roles(Host host) {
        return host.roles().isEmpty()
                ? words.get("explain.no-roles")
                : host.roles().stream()
                        .map(placed -> name(placed.role()))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private String name(String role) {
        return analysis.catalog()
                .endpoint(role)
                .map(Endpoint::names)
                .map(names -> names.in(Locale.ENGLISH))
                .orElse(role);
    }
}
