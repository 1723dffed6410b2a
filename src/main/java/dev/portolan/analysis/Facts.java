package dev.portolan.analysis;

import dev.portolan.catalog.Attributes;
import dev.portolan.catalog.Endpoint;
import dev.portolan.catalog.Option;
import dev.portolan.design.PortSettings;
import dev.portolan.design.Site;
import dev.portolan.design.WakeUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a placement, by the paths that conditions, scopes and settings of the catalog use.
 *
 * <table>
 * <caption>paths</caption>
 * <tr><td>{@code zone.kind}</td><td>word of the kind of its zone</td></tr>
 * <tr><td>{@code site.top}</td><td>whether no site is above its site</td></tr>
 * <tr><td>{@code site.type}, {@code site.version}, {@code site.wakeUp}</td><td>as in the design file</td></tr>
 * <tr><td>{@code site.mode}</td><td>as in the design file; not set: that of the site above for a secondary site, and
 * otherwise {@code mixed}, which a site is set up in</td></tr>
 * <tr><td>{@code site.clientPorts.http} and so on</td><td>the ports in force, inherited ones included</td></tr>
 * <tr><td>{@code role}</td><td>id of the placed role, where an endpoint has several faces</td></tr>
 * <tr><td>{@code host.domainControllers}</td><td>ids of hosts</td></tr>
 * <tr><td>{@code upstream}</td><td>where a software update point synchronises from: a host id,
 * {@code microsoft-update} or {@code none}</td></tr>
 * <tr><td>any other word</td><td>the option of the role, or its default</td></tr>
 * </table>
 */
final class Facts {

    /** What the paths of the end that starts begin with. */
    static final String FROM = "from.";

    /** What the paths of the end that answers begin with. */
    static final String TO = "to.";

    private static final String SITE = "site.";

    /** Where a client is: on the intranet or the internet. */
    static final String LOCATION = "location";

    /** Where a software update point synchronises from. */
    static final String UPSTREAM = "upstream";

    private final Map<String, List<Reader>> readers = new ConcurrentHashMap<>();
    private final String edition;
    private final Firsts firsts;
    private final Hierarchy hierarchy;

    Facts(String edition, Firsts firsts, Hierarchy hierarchy) {
        this.edition = edition;
        this.firsts = firsts;
        this.hierarchy = hierarchy;
    }

    /** What is known of the two ends of a connection, under {@code from.} and {@code to.}, and of the edition. */
    Attributes of(Party from, Party to) {
        return path -> {
            if (path.startsWith(FROM)) {
                return get(from, path.substring(FROM.length()));
            }
            if (path.startsWith(TO)) {
                return get(to, path.substring(TO.length()));
            }
            return path.equals("edition") ? edition : null;
        };
    }

    /** Reads what is known at one path, for placements of one role. */
    @FunctionalInterface
    interface Reader {
        @Nullable
        Object read(Party party);
    }

    /** What reads the paths, which are always the same ones for a role; quicker than {@link #get} path by path. */
    List<Reader> readers(Endpoint endpoint, List<String> paths) {
        List<Reader> known = readers.get(endpoint.id());
        return known != null
                ? known
                : readers.computeIfAbsent(
                        endpoint.id(),
                        id -> paths.stream().map(path -> reader(endpoint, path)).toList());
    }

    private Reader reader(Endpoint endpoint, String path) {
        Optional<Option> option = endpoint.option(path);
        if (option.isPresent()
                && option.get().overrides().isEmpty()
                && option.get().defaults().isEmpty()) {
            Object standard = option.get().standard();
            return party -> {
                Object set = party.placement().option(path);
                return set == null ? standard : set;
            };
        }
        if (path.startsWith(SITE)) {
            String rest = path.substring(SITE.length());
            return party -> ofSite(party.site(), rest);
        }
        return party -> get(party, path);
    }

    /** What is known of a placement; null where nothing is set and there is no default. */
    @Nullable
    Object get(Party party, String path) {
        if (path.startsWith(SITE)) {
            return ofSite(party.site(), path.substring(SITE.length()));
        }
        return switch (path) {
            case "zone.kind" -> party.zone().kind().word();
            case "role" -> party.role();
            case "host.domainControllers" -> party.host().domainControllers();
            case UPSTREAM -> upstream(party);
            case "edition" -> edition;
            default -> option(party, path);
        };
    }

    private @Nullable Object option(Party party, String id) {
        Object set = party.placement().option(id);
        Optional<Option> option = party.endpoint().option(id);
        if (option.isEmpty()) {
            return set;
        }
        Object forced = forced(party, option.get());
        if (forced != null) {
            return forced;
        }
        if (set != null) {
            return set;
        }
        Object usual = applying(option.get().defaults(), party);
        return usual == null ? option.get().standard() : usual;
    }

    /** What an option is whatever was set; null where what was set counts. */
    @Nullable
    Object forced(Party party, Option option) {
        return applying(option.overrides(), party);
    }

    private @Nullable Object applying(List<Option.ConditionalValue> values, Party party) {
        for (Option.ConditionalValue value : values) {
            if (value.when().test(path -> get(party, path))) {
                return value.value();
            }
        }
        return null;
    }

    private @Nullable Object ofSite(@Nullable Site site, String path) {
        if (path.startsWith("clientPorts.")) {
            return clientPorts(site, path.substring(12));
        }
        if (site == null) {
            return null;
        }
        return switch (path) {
            case "top" -> hierarchy.isTop(site);
            case "type" -> site.type().word();
            case "mode" -> hierarchy.mode(site).word();
            case "version" -> site.version();
            case "wakeUp" -> (site.wakeUp() == null ? WakeUp.OFF : site.wakeUp()).word();
            default -> null;
        };
    }

    private @Nullable Object clientPorts(@Nullable Site site, String key) {
        for (PortSettings.Key each : PortSettings.Key.values()) {
            if (each.word().equals(key)) {
                return hierarchy.clientPorts(site).of(each);
            }
        }
        return null;
    }

    /**
     * Where a software update point gets its updates from. Without a setting: a further one in a site from the first of
     * that site, the first of a site below another from the first of the site above, the first at the top from
     * Microsoft Update.
     */
    private String upstream(Party point) {
        Object set = point.placement().option("syncSource");
        if (set != null) {
            return set.toString();
        }
        Site site = point.site();
        String first = firsts.host(point.role(), site);
        if (site == null || first == null) {
            return "none";
        }
        boolean further = !first.equals(point.host().id());
        if (further) {
            return first;
        }
        if (hierarchy.isTop(site)) {
            return "microsoft-update";
        }
        String above = firsts.host(point.role(), hierarchy.parent(site).orElse(null));
        return above == null ? "none" : above;
    }

    /** Whether an option names any host. */
    boolean names(Party party, String path) {
        Object value = get(party, path);
        return value instanceof List<?> list ? !list.isEmpty() : value != null;
    }

    /** The hosts that an option names; empty where it is not set. */
    List<String> hosts(Party party, String path) {
        Object value = path.isEmpty() ? null : get(party, path);
        return switch (value) {
            case null -> List.of();
            case List<?> list -> {
                List<String> ids = new ArrayList<>();
                list.forEach(id -> ids.add(id.toString()));
                yield ids;
            }
            default -> List.of(value.toString());
        };
    }
}
