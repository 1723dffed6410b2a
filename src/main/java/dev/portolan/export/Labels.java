package dev.portolan.export;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Flow;
import dev.portolan.analysis.Grounds;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Zone;
import dev.portolan.text.Messages;
import java.text.ListFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people call the things of a design. Where two of a kind have the same title, the id stands behind it. */
public final class Labels {

    private final Catalog catalog;
    private final Locale locale;
    private final Messages words;
    private final Map<String, String> zones;
    private final Map<String, String> firewalls;
    private final Map<String, String> hosts;
    private final Map<String, String> fixed = new HashMap<>();
    private final Map<List<String>, String> directions = new HashMap<>();

    Labels(Analysis analysis, Messages words, Locale locale) {
        this.catalog = analysis.catalog();
        this.words = words;
        this.locale = locale;
        zones = titles(analysis.design().zones(), Zone::id, Zone::title);
        firewalls = titles(analysis.design().firewalls(), Firewall::id, Firewall::title);
        hosts = titles(analysis.design().hosts(), Host::id, Host::title);
    }

    private static <T> Map<String, String> titles(List<T> items, Function<T, String> id, Function<T, String> title) {
        Set<String> once = new HashSet<>();
        Set<String> often = new HashSet<>();
        items.forEach(item -> (once.add(title.apply(item)) ? once : often).add(title.apply(item)));
        Map<String, String> titles = new HashMap<>();
        for (T item : items) {
            String own = title.apply(item);
            titles.put(id.apply(item), often.contains(own) ? own + " (" + id.apply(item) + ")" : own);
        }
        return titles;
    }

    /** Its name. */
    public String zone(String id) {
        return zones.getOrDefault(id, id);
    }

    /** Its name. */
    public String firewall(String id) {
        return firewalls.getOrDefault(id, id);
    }

    /** Between which zones it stands, and how much crosses it. */
    String about(Firewall firewall, int crossings) {
        ListFormat and = ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL);
        String between = and.format(firewall.between().stream().map(this::zone).toList());
        return words.get("firewall.between", between, crossings);
    }

    /** The name of the design, or that it has none. */
    String title(Design design) {
        return design.name().isBlank() ? words.get("summary.untitled") : design.name();
    }

    /** Its name. */
    public String host(String id) {
        return hosts.getOrDefault(id, id);
    }

    /** Its name. */
    public String role(String id) {
        return catalog.endpoint(id).map(Endpoint::names).map(n -> n.in(locale)).orElse(id);
    }

    String service(Flow flow) {
        return service(flow.service());
    }

    private String service(String id) {
        return catalog.service(id).names().in(locale);
    }

    String services(List<String> ids) {
        return ids.stream().map(this::service).distinct().collect(Collectors.joining(", "));
    }

    String hosts(List<String> ids) {
        return ids.stream().map(this::host).collect(Collectors.joining(", "));
    }

    /** Few pairs of zones stand in very many rows, so each is put together once. */
    public String direction(String fromZone, String toZone) {
        return directions.computeIfAbsent(
                List.of(fromZone, toZone), pair -> words.get("direction", zone(pair.getFirst()), zone(pair.getLast())));
    }

    String phase(String phase) {
        return word("phase." + phase);
    }

    String need(String need) {
        return word("need." + need);
    }

    /** Where the rule comes from: the anchor in the article, or the user's own with a word that says so. */
    String anchor(Flow flow) {
        return flow.connection().own() ? words.get("anchor.own", flow.anchor()) : flow.anchor();
    }

    String anchors(Grounds grounds) {
        return grounds.anchors().stream()
                .map(anchor -> grounds.ownAnchors().contains(anchor) ? words.get("anchor.own", anchor) : anchor)
                .collect(Collectors.joining(", "));
    }

    private String word(String key) {
        return fixed.computeIfAbsent(key, words::get);
    }

    String firewallsOnTheWay(Flow flow) {
        return flow.route().isEmpty()
                ? words.get("way.none")
                : flow.route().stream().map(hop -> firewall(hop.firewall())).collect(Collectors.joining(", "));
    }

    /** The catalog's remarks and the part of a range that is needed. */
    String remarks(Flow flow) {
        String remarks = String.join(" ", Remarks.of(flow, catalog));
        return flow.narrowed() == null
                ? remarks
                : (words.get("remark.narrowed", flow.narrowed().toString()) + " " + remarks).strip();
    }

    /** The same, and where a flow crosses further firewalls, the whole way. */
    String remarksAtAFirewall(Flow flow) {
        if (flow.route().size() < 2) {
            return remarks(flow);
        }
        String way = words.get(
                "remark.way",
                zone(flow.from().zone().id()),
                zone(flow.to().zone().id()),
                firewallsOnTheWay(flow));
        return (way + " " + remarks(flow)).strip();
    }
}
