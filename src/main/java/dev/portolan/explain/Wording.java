package dev.portolan.explain;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Explanation;
import dev.portolan.analysis.Explanation.Term;
import dev.portolan.analysis.Flow;
import dev.portolan.analysis.Hop;
import dev.portolan.analysis.Obstacle;
import dev.portolan.analysis.Party;
import dev.portolan.analysis.Refusal;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Connection;
import dev.portolan.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts explanations and refusals into sentences of one language. */
public final class Wording {

    private final Catalog catalog;
    private final Messages words;
    private final Titles titles;
    private final MeetingWords meetings;
    private final PortWords ports;
    private final ObstacleWords obstacles;

    public Wording(Analysis analysis, Locale locale) {
        catalog = analysis.catalog();
        words = Messages.of("explanation", locale);
        titles = new Titles(analysis.design(), catalog, words);
        meetings = new MeetingWords(titles);
        ports = new PortWords(titles);
        obstacles = new ObstacleWords(titles);
    }

    /** What flows from whom to whom, in a line. */
    public String headline(Flow flow) {
        return words.get(
                "headline",
                titles.service(flow.service()),
                flow.transport() + " " + flow.ports(),
                titles.who(flow.from()),
                titles.who(flow.to()));
    }

    /**
     * Why it flows: what for, who starts, why the two meet, what had to hold, where the port comes from, the way,
     * remarks, and the source.
     */
    public List<String> sentences(Explanation explained) {
        Flow flow = explained.flow();
        List<String> sentences = new ArrayList<>();
        sentences.add(flow.connection().purpose());
        sentences.add(starter(explained));
        sentences.add(meetings.sentence(
                explained.meeting(),
                explained.over(),
                flow.connection().scope(),
                flow.first(),
                flow.second(),
                flow.route().size()));
        if (!explained.terms().isEmpty()) {
            sentences.add(words.get("terms", titles.joined("semicolon", explained.terms(), this::term)));
        }
        sentences.add(ports.sentence(explained));
        Term share = explained.share();
        if (share != null) {
            sentences.add(ports.share(flow, share));
        }
        sentences.add(way(flow));
        flow.remarks(catalog).forEach(remark -> sentences.add(remark.text()));
        explained
                .footnotes()
                .forEach(note -> sentences.add(words.get("note", String.valueOf(note.number()), note.text())));
        sentences.add(source(explained));
        return sentences;
    }

    private String starter(Explanation explained) {
        String key = switch (explained.starter()) {
            case ONE_WAY -> "starter.one-way";
            case EITHER -> "starter.either";
            case OTHER_SILENT -> "starter.other-silent";
        };
        return words.get(
                key,
                titles.who(explained.flow().from()),
                titles.who(explained.flow().to()));
    }

    private String term(Term term) {
        Party party = term.party();
        if (party == null) {
            return words.get("term.edition", titles.value(term.path(), term.value()));
        }
        boolean standard = !term.set() && party.endpoint().option(term.path()).isPresent();
        String key = standard ? "term.default" : "term";
        return words.get(
                term.value() == null ? "term.unset" : key,
                titles.who(party),
                titles.option(term.path()),
                titles.value(term.path(), term.value()));
    }

    private String way(Flow flow) {
        return flow.route().isEmpty()
                ? words.get("way.none", titles.zone(flow.from().zone().id()))
                : words.get("way", titles.joined("comma", flow.route(), this::hop));
    }

    private String hop(Hop hop) {
        return words.get(
                "way.hop", titles.zone(hop.fromZone()), titles.zone(hop.toZone()), titles.firewall(hop.firewall()));
    }

    private String source(Explanation explained) {
        Connection connection = explained.flow().connection();
        String key = switch (connection.origin()) {
            case TABLE -> "source.table";
            case PROSE -> "source.prose";
            case SUPPLEMENT -> "source.supplement";
            case USER -> "source.user";
        };
        String date = explained.edition().date() == null
                ? words.get("source.undated")
                : explained.edition().date().toString();
        return words.get(key, connection.article().title(), date, connection.anchor());
    }

    /** Why things do not flow, a sentence for all that one obstacle keeps from flowing. */
    public List<String> refusals(List<Refusal> refusals) {
        Map<Group, List<Refusal>> groups = new LinkedHashMap<>();
        for (Refusal refusal : refusals) {
            groups.computeIfAbsent(Group.of(refusal), group -> new ArrayList<>())
                    .add(refusal);
        }
        return groups.values().stream().map(this::refused).distinct().toList();
    }

    private String refused(List<Refusal> alike) {
        Refusal first = alike.getFirst();
        return words.get(
                "refusal",
                titles.joined("comma", alike, this::service),
                titles.who(first.from()),
                titles.who(first.to()),
                obstacles.sentence(first),
                first.connection().anchor());
    }

    /** What stands in the way of one row. */
    public String obstacle(Refusal refusal) {
        return obstacles.sentence(refusal);
    }

    private String service(Refusal refusal) {
        List<String> numbers = refusal.ports().stream()
                .map(port -> port.transport() + " " + port.range())
                .toList();
        return words.get("service", titles.service(refusal.row().service()), titles.joined("comma", numbers));
    }

    /** What one sentence can say: all but the rows. */
    private record Group(Connection connection, Party from, Party to, boolean back, Obstacle obstacle) {

        static Group of(Refusal refusal) {
            return new Group(refusal.connection(), refusal.from(), refusal.to(), refusal.back(), refusal.obstacle());
        }
    }
}
