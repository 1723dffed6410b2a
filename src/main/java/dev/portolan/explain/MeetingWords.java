package dev.portolan.explain;

import dev.portolan.analysis.Meeting;
import dev.portolan.analysis.Party;
import dev.portolan.catalog.Scope;
import java.util.List;
import java.util.Locale;

/** Says how the two ends of a connection stand to each other. */
final class MeetingWords {

    private static final String UPSTREAM = "upstream";

    private final Titles titles;

    MeetingWords(Titles titles) {
        this.titles = titles;
    }

    /**
     * A sentence.
     *
     * @param over what they meet over, or whom the first end meets instead
     * @param firewalls how many are between the two
     */
    String sentence(Meeting meeting, List<String> over, Scope scope, Party first, Party second, int firewalls) {
        return titles.words()
                .get(
                        key(meeting, scope, first),
                        titles.who(first),
                        titles.who(second),
                        over(meeting, over),
                        titles.site(first.site()),
                        titles.site(second.site()),
                        firewalls,
                        titles.option(scope.named()));
    }

    private static String key(Meeting meeting, Scope scope, Party first) {
        if (scope.named().equals(UPSTREAM) && meeting == Meeting.NAMED) {
            boolean set = first.placement().option("syncSource") != null;
            return set ? "meeting.upstream.set" : "meeting.upstream.default";
        }
        if (scope.named().equals(UPSTREAM) && meeting == Meeting.NAMES_OTHERS) {
            return "meeting.upstream.other";
        }
        return "meeting." + meeting.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String over(Meeting meeting, List<String> over) {
        return switch (meeting) {
            case SAME_ZONE -> titles.joined("comma", over, titles::zone);
            case BOUNDARY_GROUP, OTHER_BOUNDARY_GROUP -> titles.joined("comma", over);
            case OTHER_DATABASE, NO_DATABASE, FARTHER, NAMES_OTHERS -> titles.others(over);
            case ANYWHERE,
                    SAME_SITE,
                    ASSIGNED_SITE,
                    BELOW_ASSIGNED_SITE,
                    SITE_DATABASE,
                    ADJACENT_SITE,
                    ADJACENT_DATABASES,
                    NEAREST,
                    NAMED,
                    OTHER_SITE,
                    BELOW_ON_INTERNET,
                    OTHER_ZONE,
                    NOT_ADJACENT,
                    NAMES_NONE,
                    OTHER_PLACEMENT -> "";
        };
    }
}
