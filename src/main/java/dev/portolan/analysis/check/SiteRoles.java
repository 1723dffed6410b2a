package dev.portolan.analysis.check;

import dev.portolan.design.Design;
import dev.portolan.design.Site;

/** Which roles a site has. */
final class SiteRoles {

    private SiteRoles() {}

    /** Whether no host of the site has the role. */
    static boolean none(Design design, Site site, String role) {
        return design.hosts().stream()
                .filter(host -> site.code().equals(host.site()))
                .flatMap(host -> host.roles().stream())
                .noneMatch(placement -> placement.role().equals(role));
    }
}
