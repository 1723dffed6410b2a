package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Site;
import java.util.List;

/** The site servers of a site, by the mode that they are in. */
final class SiteServers {

    static final String ROLE = "site-server";
    private static final String PASSIVE = "passive";

    private SiteServers() {}

    /** Those that run the site, sorted by host. */
    static List<Party> active(Site site, Survey survey) {
        return inMode(false, site, survey);
    }

    /** Those that wait to take over, sorted by host. */
    static List<Party> passive(Site site, Survey survey) {
        return inMode(true, site, survey);
    }

    private static List<Party> inMode(boolean passive, Site site, Survey survey) {
        return survey.at(site, ROLE).stream()
                .filter(party -> survey.has(party, PASSIVE, passive))
                .sorted(Survey.BY_HOST)
                .toList();
    }
}
