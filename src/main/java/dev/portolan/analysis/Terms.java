package dev.portolan.analysis;

import dev.portolan.analysis.Explanation.Term;
import dev.portolan.analysis.PortOrigin.Level;
import dev.portolan.analysis.Rulebook.Rule;
import dev.portolan.catalog.Condition;
import dev.portolan.catalog.PortUse;
import dev.portolan.design.PortSettings;
import dev.portolan.design.Site;
import dev.portolan.design.Worded;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the design says, or leaves at its default, for a row to apply and to have its port. */
final class Terms {

    private static final String CLIENT_PORTS = "site.clientPorts.";

    private final Scene scene;

    Terms(Scene scene) {
        this.scene = scene;
    }

    /** What the conditions over a row asked for, each once. */
    List<Term> of(Rule rule, PortUse row, Party first, Party second, Ends ends) {
        Set<String> paths = new LinkedHashSet<>();
        note(paths, Facts.FROM, rule.from().when());
        note(paths, Facts.TO, rule.to().when());
        String accepting = rule.connection().scope().accepting();
        if (!accepting.isEmpty()) {
            paths.add(Facts.FROM + Facts.LOCATION);
            paths.add(Facts.TO + accepting);
        }
        note(paths, "", rule.connection().when());
        note(paths, "", row.when());
        return paths.stream()
                .map(path -> term(path, first, second, ends.get(path)))
                .toList();
    }

    private static void note(Set<String> paths, String end, Condition condition) {
        condition.clauses().forEach(clause -> paths.add(end + clause.path()));
    }

    /** The part of the ports that is needed; null: all of them. */
    @Nullable
    Term share(Flow flow) {
        if (flow.narrowed() == null) {
            return null;
        }
        String path = flow.row().narrow();
        Party party = end(flow, path);
        return term(path, flow.first(), flow.second(), scene.facts().get(party, tail(path)));
    }

    private static Term term(String path, Party first, Party second, @Nullable Object value) {
        Party party = path.startsWith(Facts.FROM) ? first : path.startsWith(Facts.TO) ? second : null;
        String tail = tail(path);
        return new Term(party, tail, value, party != null && isSet(party, tail, value));
    }

    private static boolean isSet(Party party, String path, @Nullable Object value) {
        Site site = party.site();
        return switch (path) {
            case "site.mode" -> site != null && site.mode() != null;
            case "site.version" -> site != null && !site.version().isEmpty();
            case "site.wakeUp" -> site != null && site.wakeUp() != null;
            case Facts.UPSTREAM -> party.placement().option("syncSource") != null;
            default -> value != null && Objects.equals(party.placement().option(path), value);
        };
    }

    /** What gave the flow its port. */
    PortOrigin port(Flow flow) {
        boolean udp = flow.transport() == Transport.UDP;
        if ((udp ? flow.row().udp() : flow.row().tcp()).isDynamic()) {
            return new PortOrigin.Dynamic(level(flow.to()));
        }
        if (flow.setting().isEmpty()) {
            return new PortOrigin.Printed(tail(flow.row().setting()));
        }
        Party party = end(flow, flow.setting());
        String tail = tail(flow.setting());
        Optional<PortSettings.Key> key = tail.startsWith(CLIENT_PORTS)
                ? Worded.of(PortSettings.Key.values(), tail.substring(CLIENT_PORTS.length()))
                : Optional.empty();
        return key.isPresent()
                ? clientPort(flow, party.site(), key.get())
                : new PortOrigin.OptionPort(tail, party, party.placement().option(tail) != null);
    }

    private PortOrigin clientPort(Flow flow, @Nullable Site site, PortSettings.Key key) {
        Site holder = site == null ? null : scene.hierarchy().portsOf(site);
        PortSettings held =
                holder == null || holder.clientPorts() == null ? PortSettings.DEFAULT : holder.clientPorts();
        return new PortOrigin.ClientPort(
                key,
                held.of(key).indexOf(flow.ports().first()) > 0,
                site == null ? null : site.code(),
                holder == null ? null : holder.code(),
                held.sets(key));
    }

    private Level level(Party answer) {
        if (!answer.host().dynamicPorts().isEmpty()) {
            return Level.HOST;
        }
        return scene.design().settings().dynamicPorts().isEmpty() ? Level.STANDARD : Level.DESIGN;
    }

    private static Party end(Flow flow, String path) {
        return path.startsWith(Facts.FROM) ? flow.first() : flow.second();
    }

    /** The path without its end. */
    private static String tail(String path) {
        boolean ofAnEnd = path.startsWith(Facts.FROM) || path.startsWith(Facts.TO);
        return ofAnEnd ? path.substring(path.indexOf('.') + 1) : path;
    }
}
