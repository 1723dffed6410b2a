package dev.portolan.store;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Choices;
import dev.portolan.catalog.Endpoint;
import dev.portolan.catalog.Option;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.PortRange;
import dev.portolan.design.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the hosts of one design file and the roles on them.
 *
 * <p>Roles may name hosts that come later in the file, and a host that is missing may only have a fault in its own
 * line; so {@link #requireNamedHosts} asks for them once all else is known to be right.
 */
final class HostReader {

    private final Catalog catalog;
    private final Fields file;
    private final List<Named> named = new ArrayList<>();

    /** Where a role names a host, and the words that may stand there instead. */
    private record Named(Value host, List<String> words) {}

    HostReader(Catalog catalog, Fields file) {
        this.catalog = catalog;
        this.file = file;
    }

    List<Host> hosts() {
        return file.objects("hosts", this::host);
    }

    /** Roles that stand on their own. */
    List<Placement> roles() {
        return file.objects("roles", this::placement);
    }

    private Host host(Fields host) {
        String id = host.require("id", "an id for the host").text();
        String name = host.text("name");
        String zone = host.require("zone", "the id of the zone that the host stands in")
                .text();
        String site = host.find("site").map(Value::text).orElse(null);
        List<String> addresses =
                host.find("addresses").map(HostReader::addresses).orElse(List.of());
        int count = host.find("count")
                .map(value -> value.whole(0, Integer.MAX_VALUE, "a number of clients"))
                .orElse(0);
        boolean siteServerInitiates =
                host.find("siteServerInitiates").map(Value::flag).orElse(false);
        List<PortRange> dynamicPorts =
                host.find("dynamicPorts").map(Value::portRanges).orElse(List.of());
        List<String> boundaryGroups = host.texts("boundaryGroups");
        List<String> domainControllers = host.texts("domainControllers");
        List<Placement> roles = host.objects("roles", this::placement);
        return host.make(() -> new Host(
                id,
                name,
                zone,
                site,
                addresses,
                count,
                siteServerInitiates,
                dynamicPorts,
                boundaryGroups,
                domainControllers,
                roles,
                host.rest()));
    }

    private static List<String> addresses(Value list) {
        List<String> addresses = new ArrayList<>();
        for (Value item : list.items()) {
            if (!Addresses.isAddress(item.text())) {
                throw item.fault(Quoted.text(item.text())
                        + " is neither an IP address nor a CIDR block; write one such as 10.1.2.3 or 10.1.0.0/16");
            }
            addresses.add(item.text());
        }
        return addresses;
    }

    @SuppressWarnings("NullAway") // an option that the catalog does not know may be null
    private Placement placement(Fields fields) {
        Value role = fields.require("role", "the id of a role");
        String id = role.text();
        Endpoint endpoint = catalog.role(id)
                .orElseThrow(() -> role.fault("there is no role " + Quoted.text(id) + "; "
                        + Choices.advice(id, roleIds()) + DesignReader.OWN));
        Map<String, Object> options = new LinkedHashMap<>();
        for (String key : fields.keys()) {
            Optional<Option> rule = key.equals("role") ? Optional.empty() : endpoint.option(key);
            rule.ifPresentOrElse(
                    known -> fields.find(key).ifPresent(value -> options.put(key, option(value, known))),
                    () -> options.put(key, fields.raw(key)));
        }
        options.remove("role");
        return fields.make(() -> new Placement(id, options));
    }

    private List<String> roleIds() {
        return catalog.endpoints().stream()
                .filter(Endpoint::placeable)
                .map(Endpoint::id)
                .toList();
    }

    private Object option(Value value, Option rule) {
        if (rule.type() == Option.Type.HOST || rule.type() == Option.Type.HOSTS) {
            List<Value> hosts = rule.type() == Option.Type.HOST ? List.of(value) : value.items();
            hosts.forEach(host -> named.add(new Named(host, rule.values())));
        }
        return plain(value, rule);
    }

    /**
     * The value of an option, whatever hosts there are.
     *
     * @throws dev.portolan.design.InvalidDesignException if the option cannot have it
     */
    static Object plain(Value value, Option rule) {
        return switch (rule.type()) {
            case CHOICE -> choice(value, rule);
            case CHOICES ->
                value.items().stream().map(item -> choice(item, rule)).toList();
            case FLAG -> value.flag();
            case PORT -> value.port();
            case COUNT -> value.whole(1, Integer.MAX_VALUE, "a count");
            case TEXT, HOST -> value.text();
            case HOSTS -> value.texts();
        };
    }

    private static String choice(Value value, Option rule) {
        String word = value.text();
        if (!rule.values().contains(word)) {
            throw value.fault("this cannot be " + Quoted.text(word) + "; " + Choices.advice(word, rule.values()));
        }
        return word;
    }

    /** Refuses roles that name a host that the design lacks. */
    void requireNamedHosts(List<Host> hosts) {
        Set<String> ids = hosts.stream().map(Host::id).collect(Collectors.toSet());
        for (Named each : named) {
            String id = each.host().text();
            if (!ids.contains(id) && !each.words().contains(id)) {
                List<String> possible = Stream.concat(
                                each.words().stream(), hosts.stream().map(Host::id))
                        .toList();
                throw each.host().fault("there is no host " + Quoted.text(id) + "; " + Choices.advice(id, possible));
            }
        }
    }
}
