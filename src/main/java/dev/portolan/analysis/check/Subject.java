package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import java.util.Collection;
import java.util.List;

/**
 * What a finding is about.
 *
 * @param kind what sort of element
 * @param id of the zone, firewall or host, or the code of the site
 */
public record Subject(Kind kind, String id) {

    /** The sorts of element. */
    public enum Kind {
        ZONE,
        FIREWALL,
        SITE,
        HOST
    }

    static Subject of(Zone zone) {
        return zone(zone.id());
    }

    static Subject of(Site site) {
        return site(site.code());
    }

    /** The host that the role stands on. */
    static Subject of(Party party) {
        return host(party.host().id());
    }

    /** The hosts that the roles stand on, in the order of their ids. */
    static List<Subject> of(Collection<Party> parties) {
        return parties.stream()
                .sorted(Survey.BY_HOST)
                .map(Subject::of)
                .distinct()
                .toList();
    }

    static Subject zone(String id) {
        return new Subject(Kind.ZONE, id);
    }

    static Subject firewall(String id) {
        return new Subject(Kind.FIREWALL, id);
    }

    static Subject site(String code) {
        return new Subject(Kind.SITE, code);
    }

    static Subject host(String id) {
        return new Subject(Kind.HOST, id);
    }
}
