package dev.portolan.analysis.check;

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

    static Subject zone(String id) {
        return new Subject(Kind.ZONE, id);
    }

    static Subject site(String code) {
        return new Subject(Kind.SITE, code);
    }

    static Subject host(String id) {
        return new Subject(Kind.HOST, id);
    }
}
