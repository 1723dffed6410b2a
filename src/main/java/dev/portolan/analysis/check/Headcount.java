package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Site;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many clients and devices each site has. A group counts as many as it says; one that does not say, as one.
 *
 * <p>A Mac computer or mobile device on a host without a site counts at the top of the only hierarchy that there is.
 */
final class Headcount {

    static final String DESKTOP = "client";
    static final String MAC = "mac-computer";
    static final String MOBILE = "mobile-device";
    static final List<String> ALL = List.of(DESKTOP, MAC, MOBILE);

    private final Map<Group, Long> groups = new HashMap<>();
    private final Map<List<String>, Long> byBoundaryGroups = new HashMap<>();
    private long onInternet;

    /** Where clients look for servers. */
    enum Reach {
        /** At their site. */
        SITE,
        /** In their boundary groups, for roles that these have. */
        BOUNDARY_GROUPS,
        /** On the internet. */
        INTERNET
    }

    private record Group(String role, String site, Reach reach) {}

    Headcount(Survey survey) {
        Optional<String> onlyTop = onlyTop(survey);
        for (String role : ALL) {
            for (Party party : survey.of(role)) {
                Optional<String> site = party.siteCode().or(() -> role.equals(DESKTOP) ? Optional.empty() : onlyTop);
                site.ifPresent(code -> add(party, code, survey));
            }
        }
    }

    private static Optional<String> onlyTop(Survey survey) {
        List<Site> tops = survey.design().sites().stream()
                .filter(survey.hierarchy()::isTop)
                .limit(2)
                .toList();
        return tops.size() == 1 ? Optional.of(tops.getFirst().code()) : Optional.empty();
    }

    private void add(Party party, String site, Survey survey) {
        long count = Math.max(1, party.host().count());
        Reach reach = reach(party, survey);
        groups.merge(new Group(party.role(), site, reach), count, Long::sum);
        if (party.role().equals(DESKTOP)) {
            switch (reach) {
                case SITE -> {}
                case BOUNDARY_GROUPS ->
                    byBoundaryGroups.merge(
                            party.host().boundaryGroups().stream()
                                    .distinct()
                                    .sorted()
                                    .toList(),
                            count,
                            Long::sum);
                case INTERNET -> onInternet += count;
            }
        }
    }

    private static Reach reach(Party party, Survey survey) {
        if (survey.has(party, "location", "internet")) {
            return Reach.INTERNET;
        }
        return party.host().boundaryGroups().isEmpty() ? Reach.SITE : Reach.BOUNDARY_GROUPS;
    }

    /** Those of some kinds at some sites, wherever they are. */
    long of(Collection<Site> sites, Collection<String> roles) {
        long sum = 0;
        for (Site site : sites) {
            for (String role : roles) {
                for (Reach reach : Reach.values()) {
                    sum += groups.getOrDefault(new Group(role, site.code(), reach), 0L);
                }
            }
        }
        return sum;
    }

    /** The clients of a site that look for servers there. */
    long clients(Site site, Reach reach) {
        return groups.getOrDefault(new Group(DESKTOP, site.code(), reach), 0L);
    }

    /** The clients on the internet of all sites. */
    long onInternet() {
        return onInternet;
    }

    /** The clients on the intranet by the names of their boundary groups, sorted. */
    Map<List<String>, Long> byBoundaryGroups() {
        return byBoundaryGroups;
    }
}
