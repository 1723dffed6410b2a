package dev.portolan.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
    private static final Shape SET = spot -> {
        if (!spot.node().isBoolean() || !spot.node().asBoolean()) {
            spot.fault("this can only be true; write {\"set\": true}");
        }
    };
    private static final Shape VALUES = Shape.list(1, Shape.VALUE);
    private static final Shape BOUNDS = new Keys()
            .may("min", Shape.whole(Integer.MIN_VALUE, Integer.MAX_VALUE))
            .may("max", Shape.whole(Integer.MIN_VALUE, Integer.MAX_VALUE))
            .may("unset", Shape.FLAG)
            .then(spot -> {
                if (!spot.at("min").exists() && !spot.at("max").exists()) {
                    spot.fault("this tests nothing; write a list of values, or {\"min\": 1802}");
                }
            });
    private static final Shape TEST = spot -> {
        if (spot.node().isArray()) {
            VALUES.check(spot);
        } else if (spot.at("not").exists()) {
            new Keys().may("not", VALUES).check(spot);
        } else if (spot.at("set").exists()) {
            new Keys().may("set", SET).check(spot);
        } else if (spot.node().isObject()) {
            BOUNDS.check(spot);
        } else {
            spot.fault("this must be a list of values, not " + spot.shown() + "; put it in [ ]");
        }
    };
    private static final Shape CONDITION = Shape.map(Shape.TEXT, TEST);
    private static final Shape PLACEMENT_CONDITION = Shape.map(Shape.TEXT, VALUES);

    private final Known known;
    private final Shape editions;

    OwnShapes(Known known) {
        this.known = known;
        editions = Shape.list(1, known.named("editions", "edition"));
    }

    /** The shape of each file but editions, by its name. */
    Map<String, Shape> files() {
        Map<String, Shape> files = new LinkedHashMap<>();
        files.put("endpoints.json", file("endpoints", endpoint()));
        files.put("services.json", file("services", service()));
        files.put("purposes.json", file("purposes", purpose()));
        files.put("scopes.json", file("scopes", scope()));
        files.put("annotations.json", file("annotations", annotation()));
        files.put("connections.json", file("connections", addedConnection()));
        return files;
    }

    private static Shape file(String list, Shape item) {
        return head().needs(list, "a list", Shape.list(1, item));
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
                .may("faces", Shape.list(1, face()))
                .may("options", Shape.list(1, option()))
                .may("presets", Shape.map(Shape.oneOf("kind of zone", ZONE_KINDS), Shape.map(OPTION_ID, Shape.VALUE)));
    }

    private Shape face() {
        return new Keys()
                .needs("role", "the id of an endpoint", known.named("endpoints", "endpoint"))
                .may("when", PLACEMENT_CONDITION);
    }

    private static Shape option() {
        Shape values = Shape.list(
                1,
                new Keys()
                        .needs("when", "a condition", PLACEMENT_CONDITION)
                        .needs("value", "the value that holds then", Shape.VALUE));
        List<String> types = List.of("choice", "choices", "flag", "port", "count", "text", "host", "hosts");
        return new Keys()
                .needs("id", "an id such as \"toolPort\"", OPTION_ID)
                .needs("type", "choice, flag, port or another", Shape.oneOf("type of option", types))
                .may("values", Shape.list(1, Known.ID))
                .may("overrides", values)
                .may("defaults", values)
                .may("default", Shape.VALUE);
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

    /** A section or row, and the number of its article's notes, if it has one. */
    private Keys row() {
        return new Keys()
                .needs("service", "the id of a service", known.named("services", "service"))
                .may("udp", PortShape.PORTS)
                .may("tcp", PortShape.PORTS)
                .may("phase", Shape.oneOf("phase", List.of("operation", "install")))
                .may("need", Shape.oneOf("need", List.of("required", "optional")))
                .may("initiation", Shape.oneOf("initiation", List.of("from", "either")))
                .may("setting", Shape.TEXT)
                .may("narrow", Shape.TEXT)
                .may("when", CONDITION)
                .may("annotations", Shape.list(1, known.named("annotations", "annotation")));
    }

    private Keys connection(Shape row) {
        Shape purpose = Shape.TEXT.then(spot -> {
            if (spot.text().matches("[a-z0-9-]+")) {
                known.named("purposes", "purpose").check(spot);
            }
        });
        return new Keys()
                .needs("from", "the id of the endpoint that starts", known.named("endpoints", "endpoint"))
                .needs("to", "the id of the endpoint that answers", known.named("endpoints", "endpoint"))
                .may("initiation", Shape.oneOf("initiation", List.of("from", "either")))
                .may("silenced", Shape.oneOf("end", List.of("from", "to", "either")))
                .may("scope", known.named("scopes", "scope"))
                .may("when", CONDITION)
                .needs("purpose", "a sentence that says why the connection exists", purpose)
                .needs("rows", "the ports", Shape.list(1, row.then(PortShape.ROW)));
    }

    private Shape addedConnection() {
        Shape anchor = Shape.matching(
                "own-[A-Za-z0-9_-]+",
                "an anchor of yours",
                "begin it with own-, such as own-remote-tool, so that every table shows whose it is");
        return connection(row().may("editions", editions)).may("anchor", anchor).may("editions", editions);
    }

    /** The shape of an edition's file. */
    Shape edition() {
        Shape notes = Shape.list(1, Shape.whole(1, 99));
        Shape anchor =
                Shape.matching("[A-Za-z][A-Za-z0-9_-]*", "an anchor", "write letters, digits, hyphens and underscores");
        Shape section = connection(row().may("notes", notes))
                .needs("anchor", "the section's", anchor)
                .may("notes", notes);
        Set<String> bases = known.shipped().getOrDefault("editions", Set.of());
        return head().needs("id", "the name of the file without .json", freshEdition())
                .may("extends", Shape.oneOf("edition that ships,", bases))
                .may("without", Shape.list(1, anchor))
                .needs("title", "the name that people choose the edition by", Shape.TEXT)
                .needs("date", "the date of the article", DATE)
                .may("coverage", Shape.TEXT)
                .may("article", Shape.TEXT)
                .may("source", Shape.TEXT)
                .may(
                        "footnotes",
                        Shape.map(Shape.matching("[1-9][0-9]?", "the number of a note", "write 1 to 99"), Shape.TEXT))
                .may("connections", Shape.list(1, section))
                .may("prose", Shape.list(1, section))
                .then(OwnShapes::hasConnections);
    }

    private static final Shape DATE = Shape.TEXT.then(spot -> {
        try {
            LocalDate.parse(spot.text());
        } catch (DateTimeParseException _) {
            spot.fault(spot.shown() + " is not a date; write one such as 2026-06-30");
        }
    });

    private Shape freshEdition() {
        return spot -> {
            String file = "editions/" + spot.text() + ".json";
            if (known.shipped().getOrDefault("editions", Set.of()).contains(spot.text())) {
                spot.fault("the edition " + spot.shown() + " ships with Portolan; to add to it, put connections with"
                        + " \"editions\": [" + spot.shown() + "] into connections.json; to change it, choose another id"
                        + " and \"extends\": " + spot.shown());
            } else {
                known.fresh("editions").check(spot);
                if (!spot.file().equals(file)) {
                    spot.fault("the file is not called " + file + "; give file and edition the same name");
                }
            }
        };
    }

    private static void hasConnections(Spot spot) {
        if (!spot.at("extends").exists() && !spot.at("connections").exists()) {
            spot.fault("the edition says nothing; add \"connections\", or \"extends\" with the id of an edition");
        }
        if (!spot.at("extends").exists() && spot.at("without").exists()) {
            spot.at("without").fault("there is nothing to leave out; add \"extends\", or remove this");
        }
    }
}
