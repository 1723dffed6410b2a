package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import java.util.List;

/** The site servers of a site, by the mode that they are in. */
final class SiteServers {

    static final String ROLE = "site-server";
    private static final String PASSIVE = "passive";
    private static final String WAITING = "supplement-passive-site-server";

    private SiteServers() {}

    /** Those that run the site, sorted by host. */
    static List<Party> active(Site site, Survey survey) {
        return inMode(false, site, survey);
    }

    /** Those that wait to take over, sorted by host. */
    static List<Party> passive(Site site, Survey survey) {
        return inMode(true, site, survey);
    }

    /** Whether a further one may wait at the site: not at a secondary site, and the edition has to know the traffic. */
    static boolean mayWait(Site site, Survey survey) {
        return site.type() != SiteType.SECONDARY
                && survey.edition().supplements().stream()
                        .anyMatch(connection -> connection.anchor().equals(WAITING));
    }

    private static List<Party> inMode(boolean passive, Site site, Survey survey) {
        return survey.at(site, ROLE).stream()
                .filter(party -> survey.has(party, PASSIVE, passive))
                .sorted(Survey.BY_HOST)
                .toList();
    }
}
