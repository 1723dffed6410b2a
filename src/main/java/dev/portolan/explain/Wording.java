package dev.portolan.explain;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Explanation;
import dev.portolan.analysis.Explanation.Term;
import dev.portolan.analysis.Flow;
import dev.portolan.analysis.Hop;
import dev.portolan.analysis.Obstacle;
import dev.portolan.analysis.Party;
import dev.portolan.analysis.Refusal;
import dev.portolan.catalog.Article;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.PortUse.Need;
import dev.portolan.catalog.PortUse.Phase;
import dev.portolan.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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

    /** What flows from whom to whom, in a line, marked where it is not needed all the time. */
    public String headline(Flow flow) {
        String line = words.get(
                "headline",
                titles.service(flow.service()),
                flow.transport() + " " + flow.ports(),
                titles.who(flow.from()),
                titles.who(flow.to()));
        String timed = flow.row().phase() == Phase.INSTALL ? words.get("headline.install", line) : line;
        return flow.row().need() == Need.OPTIONAL ? words.get("headline.optional", timed) : timed;
    }

    /** Explanations in groups that differ in ports alone, in order, so that what they share is told once. */
    public List<List<Explanation>> alike(List<Explanation> explained) {
        Map<Sameness, List<Explanation>> groups = new LinkedHashMap<>();
        for (Explanation each : explained) {
            Sameness key = new Sameness(each.flow().from(), each.flow().to(), before(each), after(each));
            groups.computeIfAbsent(key, same -> new ArrayList<>()).add(each);
        }
        return List.copyOf(groups.values());
    }

    /** All but ports and services. */
    private record Sameness(Party from, Party to, List<String> before, List<String> after) {}

    /** Why it flows, as for several. */
    public List<String> sentences(Explanation explained) {
        return sentences(List.of(explained));
    }

    /**
     * Why they flow: what for, whether always and whether they have to, who starts, why the two meet, what had to hold,
     * where the ports come from, the way, remarks, and the source.
     *
     * @param alike at least one, as {@link #alike} puts them together
     */
    public List<String> sentences(List<Explanation> alike) {
        List<String> sentences = new ArrayList<>(before(alike.getFirst()));
        alike.stream().flatMap(this::ports).distinct().forEach(sentences::add);
        sentences.addAll(after(alike.getFirst()));
        return sentences;
    }

    private List<String> before(Explanation explained) {
        Flow flow = explained.flow();
        List<String> sentences = new ArrayList<>();
        sentences.add(flow.connection().purpose());
        if (flow.row().phase() == Phase.INSTALL) {
            sentences.add(words.get("install"));
        }
        if (flow.row().need() == Need.OPTIONAL) {
            sentences.add(words.get("optional"));
        }
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
        return sentences;
    }

    private Stream<String> ports(Explanation explained) {
        Term share = explained.share();
        Stream<String> origin = Stream.of(ports.sentence(explained));
        return share == null ? origin : Stream.concat(origin, Stream.of(ports.share(explained.flow(), share)));
    }

    private List<String> after(Explanation explained) {
        List<String> sentences = new ArrayList<>();
        sentences.add(way(explained.flow()));
        explained.flow().remarks(catalog).forEach(remark -> sentences.add(remark.text()));
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
            case REFERENCE -> "source.reference";
            case SUPPLEMENT -> connection.inferred() ? "source.supplement.inferred" : "source.supplement";
            case USER -> "source.user";
        };
        Article article = connection.article();
        return words.get(
                key,
                article == null ? "" : titled(article),
                connection.anchor(),
                titled(explained.edition().article()));
    }

    private String titled(Article article) {
        return article.date() == null
                ? words.get("article", article.title())
                : words.get("article.dated", article.title(), article.date().toString());
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
                anchor(first.connection()));
    }

    private String anchor(Connection connection) {
        return connection.own() ? words.get("refusal.own", connection.anchor()) : connection.anchor();
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
