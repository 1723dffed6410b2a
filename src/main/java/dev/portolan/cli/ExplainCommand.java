package dev.portolan.cli;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Conversation;
import dev.portolan.analysis.Explainer;
import dev.portolan.analysis.Explanation;
import dev.portolan.catalog.Choices;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.PortRange;
import dev.portolan.explain.Wording;
import dev.portolan.export.ConversationJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what one host starts with another and why, and what not and why not. Exit code 1 if nothing is started. */
@Command(name = "explain")
final class ExplainCommand extends Helpful implements Callable<Integer> {

    private final Supplier<Workplace> workplace;

    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--from", paramLabel = "HOST", required = true)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String from;

    @Option(names = "--to", paramLabel = "HOST", required = true)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String to;

    @Option(names = "--port", paramLabel = "P")
    private @Nullable Integer port;

    @Option(names = "--both")
    private boolean both;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private Form format = Form.text;

    @Option(names = "--output", paramLabel = "F")
    private @Nullable Path output;

    /** How the answer is written. */
    private enum Form {
        text,
        json
    }

    ExplainCommand(Supplier<Workplace> workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Workplace place = workplace.get();
        requirePort(place);
        Analysis analysis = place.result(file).analysis();
        place.requireAnother(file, output);
        Host start = host(from, analysis.design(), place);
        Host answer = host(to, analysis.design(), place);
        Explainer explainer = new Explainer(analysis);
        List<Conversation> conversations = both
                ? List.of(explainer.between(start, answer), explainer.between(answer, start))
                : List.of(explainer.between(start, answer));
        Wording wording = new Wording(analysis, Locale.ENGLISH);
        place.write(output, out -> {
            switch (format) {
                case text -> {
                    Answer text = new Answer(place.words(), wording, analysis, port);
                    for (Conversation conversation : conversations) {
                        out.write(text.of(conversation).getBytes(StandardCharsets.UTF_8));
                    }
                }
                case json -> new ConversationJson(analysis, wording, port).write(conversations, out);
            }
        });
        boolean flows = conversations.stream().anyMatch(this::flows);
        return flows ? Exit.SUCCESS : Exit.FOUND;
    }

    private boolean flows(Conversation conversation) {
        List<Explanation> asked =
                port == null ? conversation.flows() : conversation.on(port).flows();
        return !asked.isEmpty();
    }

    private void requirePort(Workplace place) {
        if (port != null && (port < 1 || port > PortRange.MAX)) {
            throw new UsageException(place.words().get("no-port", port.toString(), String.valueOf(PortRange.MAX)));
        }
    }

    private Host host(String id, Design design, Workplace place) {
        return design.host(id).orElseThrow(() -> {
            List<String> ids = design.hosts().stream().map(Host::id).toList();
            return new UsageException(
                    ids.isEmpty()
                            ? place.words().get("no-hosts", file.toString())
                            : place.words().get("no-host", file.toString(), id, Choices.advice(id, ids)));
        });
    }
}
