package dev.portolan.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the files of a catalog folder may say: what the shipped files say, with more left out. The schemas of the shipped
 * files describe the keys; the decision on own catalogs says what may be left out.
 */
final class OwnShapes {

    private static final List<String> ZONE_KINDS = List.of("intranet", "dmz", "internet", "azure");
    private static final List<String> SITE_TYPES = List.of("central-administration", "primary", "secondary");
    private static final Set<String> TAKEN_OPTIONS = Set.of("role", "edition", "upstream");
    private static final int LONGEST_ABBREVIATION = 16;
    private static final int LONGEST_SHORT_NAME = 20;

    private static final Shape NAMES = names(Shape.TEXT);
    private static final Shape OPTION_ID = Shape.matching(
                    "[a-z][A-Za-z]*", "the id of an option", "write letters only, the first one small")
            .then(spot -> {
                if (TAKEN_OPTIONS.contains(spot.text())) {
                    spot.fault(spot.shown() + " has a meaning of its own; choose another id");
                }
            });
    private final Known known;
    private final Shape editions;
    private final SectionShapes sections;

    OwnShapes(Known known) {
        this.known = known;
        editions = Shape.list(1, known.named("editions", "edition"));
        sections = new SectionShapes(known, editions);
    }

    /** The shape of an edition's file. */
    Shape edition() {
        return sections.edition(head());
    }

    /** The shape of each file but editions, by its name. */
    Map<String, Shape> files() {
        Map<String, Shape> files = new LinkedHashMap<>();
        files.put("endpoints.json", file("endpoints", endpoint()));
        files.put("services.json", file("services", service()));
        files.put("purposes.json", file("purposes", purpose()));
        files.put("scopes.json", file("scopes", scope()));
        files.put("annotations.json", file("annotations", annotation()));
        files.put("connections.json", file("connections", sections.added()));
        return files;
    }

    private static Shape file(String list, Shape item) {
        return head().needs(list, "a list", Shape.list(0, item));
    }

    private static Keys head() {
        return new Keys().may("$schema", Shape.TEXT).may("about", Shape.TEXT);
    }

    private static Shape names(Shape name) {
        Shape each = new Keys()
                .needs("en", "the name that stands in for other languages", name)
                .may("ja", name)
                .may("zh-Hant", name);
        return spot -> (spot.node().isObject() ? each : name).check(spot);
    }

    private Shape endpoint() {
        return new Keys()
                .needs("id", "an id such as \"remote-tool\"", known.fresh("endpoints"))
                .needs(
                        "kind",
                        "site-system, client, infrastructure or service",
                        Shape.oneOf("kind of endpoint", List.of("site-system", "client", "infrastructure", "service")))
                .needs("names", "the name that people read", NAMES)
                .may("abbreviation", Shape.upTo(LONGEST_ABBREVIATION))
                .may("icon", Shape.oneOf("icon", known.all("icons")))
                .may("siteTypes", Shape.list(0, Shape.oneOf("type of site", SITE_TYPES)))
                .may("zoneKinds", Shape.list(1, Shape.oneOf("kind of zone", ZONE_KINDS)))
                .may("editions", editions)
                .may("needsSite", Shape.FLAG)
                .may("topTier", Shape.FLAG)
                .may("faces", Shape.list(1, face()))
                .may("options", Shape.list(1, option()))
                .may("presets", Shape.map(Shape.oneOf("kind of zone", ZONE_KINDS), Shape.map(OPTION_ID, Shape.VALUE)));
    }

    private Shape face() {
        return new Keys()
                .needs("role", "the id of an endpoint", known.named("endpoints", "endpoint"))
                .may("when", ConditionShapes.ON_ROLE);
    }

    private static Shape option() {
        Shape values = Shape.list(
                1,
                new Keys()
                        .needs("when", "a condition", ConditionShapes.ON_ROLE)
                        .needs("value", "the value that holds then", Shape.VALUE));
        List<String> types = List.of("choice", "choices", "flag", "port", "count", "text", "host", "hosts");
        return new Keys()
                .needs("id", "an id such as \"toolPort\"", OPTION_ID)
                .needs("type", "choice, flag, port or another", Shape.oneOf("type of option", types))
                .may("values", Shape.list(1, Known.ID))
                .may("overrides", values)
                .may("defaults", values)
                .may("default", Shape.VALUE)
                .then(OwnShapes::hosts);
    }

    /** References to hosts are followed when hosts are renamed, copied and deleted, and are known by the id of the option. */
    private static void hosts(Spot option) {
        String type = option.at("type").text();
        boolean names = type.equals("host") || type.equals("hosts");
        Spot id = option.at("id");
        if (names && !Option.namesHosts(id.text())) {
            id.fault(id.shown() + " names hosts, and its id has to tell; let it end in Host or Hosts");
        } else if (!names && Option.namesHosts(id.text())) {
            id.fault(id.shown() + " is an id for options that name hosts; choose another, or the type host or hosts");
        } else if (names) {
            option.at("values").items().stream()
                    .filter(value -> Option.isHost(value.text()))
                    .forEach(value -> value.fault(
                            value.shown() + " could be a host; write " + String.join(" or ", Option.NO_HOST)));
        }
    }

    private Shape service() {
        return new Keys()
                .needs("id", "an id such as \"remote-screen\"", known.fresh("services"))
                .needs(
                        "family",
                        "what a drawing colours it by",
                        Shape.oneOf(
                                "family of services",
                                List.of("http", "sql", "rpc-smb", "directory", "deployment", "remote")))
                .needs("names", "the name that people read", NAMES)
                .may("short", names(Shape.upTo(LONGEST_SHORT_NAME)));
    }

    private Shape purpose() {
        Shape form = Shape.matching(
                "[a-z0-9]+(--?[a-z0-9]+)*", "an id", "write small letters, digits and hyphens, such as remote-help");
        return new Keys()
                .needs("id", "an id such as \"remote-help\"", known.fresh("purposes", form))
                .needs("text", "why a connection exists", Shape.TEXT);
    }

    private Shape scope() {
        List<String> reaches = List.of(
                "any",
                "same-site",
                "assigned-site",
                "assigned-site-or-boundary-group",
                "same-zone",
                "site-database",
                "adjacent-site",
                "adjacent-site-database",
                "nearest",
                "named");
        return new Keys()
                .needs("id", "an id such as \"own-any\"", known.fresh("scopes"))
                .needs("reach", "how the other end is found", Shape.oneOf("reach", reaches))
                .may(
                        "named",
                        Shape.matching(
                                "upstream|host\\.domainControllers|[a-z][A-Za-z]*",
                                "the id of an option",
                                "write an option of the starting role that names hosts"))
                .may("accepting", Shape.matching("[a-z][A-Za-z]*", "the id of an option", "write clientConnections"))
                .needs("text", "a clause that says who meets whom", Shape.TEXT)
                .then(spot -> {
                    if (spot.at("reach").text().equals("named")
                            && !spot.at("named").exists()) {
                        spot.fault("\"named\" is missing; add it, with the option that names the hosts");
                    }
                });
    }

    private Shape annotation() {
        return new Keys()
                .needs("id", "an id such as \"own-remark\"", known.fresh("annotations"))
                .may("direction", Shape.oneOf("direction", List.of("back")))
                .needs("text", "the remark", Shape.TEXT);
    }
}
