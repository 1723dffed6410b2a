package dev.portolan.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

/** What a user may write for connections and editions. */
final class SectionShapes {

    private static final Shape DATE = Shape.TEXT.then(spot -> {
        try {
            LocalDate.parse(spot.text());
        } catch (DateTimeParseException _) {
            spot.fault(spot.shown() + " is not a date; write one such as 2026-06-30");
        }
    });

    private final Known known;
    private final Shape editions;

    /**
     * @param editions a list of ids of editions
     */
    SectionShapes(Known known, Shape editions) {
        this.known = known;
        this.editions = editions;
    }

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
                .may("when", ConditionShapes.ON_CONNECTION)
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
                .may("when", ConditionShapes.ON_CONNECTION)
                .needs("purpose", "a sentence that says why the connection exists", purpose)
                .needs("rows", "the ports", Shape.list(1, row.then(PortShape.ROW)));
    }

    /** A connection in {@code connections.json}. */
    Shape added() {
        Shape anchor = Shape.matching(
                "own-[A-Za-z0-9_-]+",
                "an anchor of yours",
                "begin it with own-, such as own-remote-tool, so that every table shows whose it is");
        return connection(row().may("editions", editions)).may("anchor", anchor).may("editions", editions);
    }

    /** An edition's file, with the keys of its head. */
    Shape edition(Keys head) {
        Shape notes = Shape.list(1, Shape.whole(1, 99));
        Shape anchor =
                Shape.matching("[A-Za-z][A-Za-z0-9_-]*", "an anchor", "write letters, digits, hyphens and underscores");
        Shape section = connection(row().may("notes", notes))
                .needs("anchor", "the section's", anchor)
                .may("notes", notes);
        Set<String> bases = known.shipped().getOrDefault("editions", Set.of());
        return head.needs("id", "the name of the file without .json", freshEdition())
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
                .may("connections", Shape.list(0, section))
                .may("prose", Shape.list(0, section))
                .then(SectionShapes::hasConnections);
    }

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
        if (!spot.at("extends").exists() && spot.at("connections").items().isEmpty()) {
            spot.fault("the edition says nothing; add \"connections\", or \"extends\" with the id of an edition");
        }
        if (!spot.at("extends").exists() && spot.at("without").exists()) {
            spot.at("without").fault("there is nothing to leave out; add \"extends\", or remove this");
        }
    }
}
