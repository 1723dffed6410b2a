package dev.portolan.analysis.check;

import dev.portolan.design.PortSettings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Request ports of a primary site where clients that were told nothing do not find it: the standard port is neither its
 * default nor its alternate.
 *
 * @param site the primary site
 * @param keys HTTP, HTTPS or both, in this order
 */
record ChangedPorts(Site site, PortSettings ports, List<PortSettings.Key> keys) {

    private static final List<PortSettings.Key> REQUESTS = List.of(PortSettings.Key.HTTP, PortSettings.Key.HTTPS);

    /** Clients on the internet and the changed ports of their site. */
    record OfInternetClients(InternetClients clients, ChangedPorts changed) {}

    /** Those of every primary site that has some. */
    static Stream<ChangedPorts> ofPrimarySites(Survey survey) {
        return survey.design().sites().stream()
                .filter(site -> site.type() == SiteType.PRIMARY)
                .flatMap(site -> of(site, survey).stream());
    }

    /** Those that hold at a site; a secondary site has those of the primary site above it. */
    static Optional<ChangedPorts> of(@Nullable Site site, Survey survey) {
        Site at = site;
        while (at != null && at.type() == SiteType.SECONDARY) {
            at = survey.hierarchy().parent(at).orElse(null);
        }
        if (at == null || at.type() != SiteType.PRIMARY || survey.is2007()) {
            return Optional.empty();
        }
        PortSettings ports = survey.hierarchy().clientPorts(at);
        List<PortSettings.Key> keys = REQUESTS.stream()
                .filter(key -> !ports.of(key).contains(key.standard()))
                .toList();
        return keys.isEmpty() ? Optional.empty() : Optional.of(new ChangedPorts(at, ports, keys));
    }

    /** Those that clients on the internet meet. Behind a gateway alone they meet none: it answers on a port of its own. */
    static Stream<OfInternetClients> ofInternetClients(Survey survey) {
        boolean gateway = !survey.of(Gateways.ROLE).isEmpty();
        return InternetClients.ofSites(survey).stream()
                .filter(clients -> !gateway || meetsInternet(clients.site(), survey))
                .flatMap(clients ->
                        of(clients.site(), survey).map(changed -> new OfInternetClients(clients, changed)).stream());
    }

    private static boolean meetsInternet(Site site, Survey survey) {
        return Stream.of("management-point", "distribution-point", "fallback-status-point")
                .flatMap(role -> survey.at(site, role).stream())
                .anyMatch(survey::acceptsInternet);
    }

    /** The default ports in use, such as {@code 8080, 8443}. */
    String used() {
        return each(key -> Integer.toString(used(key)), ", ");
    }

    /** What they are used instead of, such as {@code 80, 443}. */
    String standard() {
        return each(key -> Integer.toString(key.standard()), ", ");
    }

    /** The installation properties that tell a client, such as {@code CCMHTTPPORT=8080 CCMHTTPSPORT=8443}. */
    String properties() {
        return each(key -> (key == PortSettings.Key.HTTP ? "CCMHTTPPORT=" : "CCMHTTPSPORT=") + used(key), " ");
    }

    int used(PortSettings.Key key) {
        return ports.of(key).getFirst();
    }

    /** Whether the other protocol has the standard port of this one. */
    boolean standardIsTaken(PortSettings.Key key) {
        PortSettings.Key other = key == PortSettings.Key.HTTP ? PortSettings.Key.HTTPS : PortSettings.Key.HTTP;
        return ports.of(other).contains(key.standard());
    }

    private String each(Function<PortSettings.Key, String> text, String between) {
        return keys.stream().map(text).collect(Collectors.joining(between));
    }
}
