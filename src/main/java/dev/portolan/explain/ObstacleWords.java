package dev.portolan.explain;

import dev.portolan.analysis.Obstacle;
import dev.portolan.analysis.Party;
import dev.portolan.analysis.Refusal;
import dev.portolan.catalog.Condition;
import dev.portolan.text.Messages;
import java.util.List;
import java.util.Set;

/** Says what stands in the way. */
final class ObstacleWords {

    /** What is not as wanted and has a sentence of its own: the path and the first value that is wanted. */
    private static final Set<String> OWN = Set.of(
            "protocol.http",
            "protocol.https",
            "site.top.true",
            "location.internet",
            "location.intranet",
            "clientConnections.internet",
            "clientConnections.intranet",
            "workgroup.false",
            "upstream.microsoft-update",
            "ssl.true",
            "ssl.false",
            "cmgTraffic.true",
            "site.wakeUp.subnet-directed",
            "pxe.true",
            "multicast.true",
            "pull.true");

    private final Titles titles;
    private final Messages words;
    private final MeetingWords meetings;

    ObstacleWords(Titles titles) {
        this.titles = titles;
        words = titles.words();
        meetings = new MeetingWords(titles);
    }

    String sentence(Refusal refusal) {
        String starting = titles.who(refusal.from());
        String answering = titles.who(refusal.to());
        return switch (refusal.obstacle()) {
            case Obstacle.SameHost() -> words.get("obstacle.same-host", starting, answering);
            case Obstacle.NoSite(boolean ofStarting) ->
                words.get("obstacle.no-site", ofStarting ? starting : answering);
            case Obstacle.OneWay(boolean used) ->
                words.get(used ? "obstacle.one-way.used" : "obstacle.one-way", starting, answering);
            case Obstacle.Apart apart ->
                meetings.sentence(
                        apart.meeting(),
                        apart.others(),
                        refusal.connection().scope(),
                        refusal.first(),
                        refusal.second(),
                        0);
            case Obstacle.NotAccepted closed -> closed(closed, refusal);
            case Obstacle.Unmet unmet -> unmet(unmet, refusal);
            case Obstacle.Silent() -> words.get("obstacle.silent", starting);
            case Obstacle.NoRoute() ->
                words.get(
                        "obstacle.no-route",
                        starting,
                        answering,
                        titles.zone(refusal.from().zone().id()),
                        titles.zone(refusal.to().zone().id()));
            case Obstacle.SupplementsOff() -> words.get("obstacle.supplements-off");
        };
    }

    private String closed(Obstacle.NotAccepted closed, Refusal refusal) {
        String key = "internet".equals(closed.location())
                ? "obstacle.not-accepted.internet"
                : "obstacle.not-accepted.intranet";
        return words.get(key, titles.who(refusal.first()), titles.who(refusal.second()));
    }

    private String unmet(Obstacle.Unmet unmet, Refusal refusal) {
        int end = unmet.path().indexOf('.');
        Party party = unmet.path().startsWith("from.") ? refusal.first() : refusal.second();
        String path = unmet.path().substring(end + 1);
        return words.get(
                key(unmet, path),
                titles.who(party),
                titles.option(path),
                titles.value(path, unmet.found()),
                wanted(path, unmet.wanted()),
                titles.site(party.site()));
    }

    private static String key(Obstacle.Unmet unmet, String path) {
        if (path.equals("edition")) {
            return "unmet.edition";
        }
        if (path.equals("install")) {
            return unmet.wanted() instanceof Condition.IsSet ? "unmet.install.unset" : "unmet.install";
        }
        if (unmet.wanted() instanceof Condition.AnyOf(String of, List<Object> values)
                && OWN.contains(path + "." + values.getFirst())) {
            return "unmet." + path + "." + values.getFirst();
        }
        return unmet.found() == null ? "unmet.unset" : "unmet.other";
    }

    private String wanted(String path, Condition.Clause clause) {
        return switch (clause) {
            case Condition.AnyOf any -> or(path, any.values());
            case Condition.NoneOf none -> words.get("wanted.not", or(path, none.values()));
            case Condition.IsSet set -> words.get("wanted.set");
            case Condition.Between range -> range(range);
        };
    }

    private String or(String path, List<Object> values) {
        return titles.joined("or", values, value -> titles.value(path, value));
    }

    private String range(Condition.Between range) {
        String min = String.valueOf(range.min());
        String max = String.valueOf(range.max());
        if (range.max() == Integer.MAX_VALUE) {
            return words.get("wanted.from", min);
        }
        return range.min() == Integer.MIN_VALUE ? words.get("wanted.to", max) : words.get("wanted.between", min, max);
    }
}
