package dev.portolan.explain;

import dev.portolan.analysis.Explanation;
import dev.portolan.analysis.Explanation.Term;
import dev.portolan.analysis.Flow;
import dev.portolan.analysis.PortOrigin;
import dev.portolan.catalog.Connection;
import dev.portolan.text.Messages;

/** Says where a port comes from. */
final class PortWords {

    private final Titles titles;
    private final Messages words;

    PortWords(Titles titles) {
        this.titles = titles;
        words = titles.words();
    }

    String sentence(Explanation explanation) {
        Flow flow = explanation.flow();
        String port = flow.ports().toString();
        return switch (explanation.port()) {
            case PortOrigin.Printed(String option) -> printed(option, port, flow);
            case PortOrigin.ClientPort client -> client(client, port, flow);
            case PortOrigin.OptionPort option ->
                words.get(
                        option.set() ? "port.set" : "port.default",
                        port,
                        titles.option(option.option()),
                        titles.who(option.party()));
            case PortOrigin.Dynamic(PortOrigin.Level level) ->
                words.get(
                        switch (level) {
                            case HOST -> "port.dynamic.host";
                            case DESIGN -> "port.dynamic.design";
                            case STANDARD -> "port.dynamic.standard";
                        },
                        port,
                        titles.host(flow.to()));
        };
    }

    /** The port as the source gives it: an article, the user's catalog, or none where the article names no port. */
    private String printed(String option, String port, Flow flow) {
        Connection connection = flow.connection();
        if (option.isEmpty()) {
            String key = connection.own() ? "port.printed.own" : "port.printed";
            return words.get(connection.inferred() ? "port.printed.inferred" : key, port);
        }
        String key = connection.own() ? "port.not-moved.own" : "port.not-moved";
        return words.get(
                connection.inferred() ? "port.not-moved.inferred" : key,
                port,
                titles.option(option),
                titles.who(flow.second()));
    }

    private String client(PortOrigin.ClientPort client, String port, Flow flow) {
        String plain = words.get("client-port." + client.key().word());
        String name = client.alternate() ? words.get("client-port.alternate", plain) : plain;
        if (client.holder() == null) {
            return words.get("port.no-site", port, name, titles.who(flow.to()));
        }
        String holder = titles.site(client.holder());
        if (client.inherited()) {
            String key = client.set() ? "port.inherited.set" : "port.inherited.default";
            return words.get(key, port, name, holder, titles.site(client.site()));
        }
        return words.get(client.set() ? "port.set" : "port.default", port, name, holder);
    }

    /** Which part of the ports is needed, and why. */
    String share(Flow flow, Term share) {
        return words.get(
                "port.share",
                String.valueOf(flow.narrowed()),
                titles.option(share.path()),
                share.party() == null ? "" : titles.who(share.party()),
                titles.value(share.path(), share.value()));
    }
}
