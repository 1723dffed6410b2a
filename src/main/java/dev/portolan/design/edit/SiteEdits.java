package dev.portolan.design.edit;

import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Site;
import java.util.List;

/** What edits do to sites. */
final class SiteEdits {

    private SiteEdits() {}

    static Design add(Design design, Site site) {
        Items.refuseTaken(design.site(site.code()), "site", site.code());
        requireParent(design, site);
        return design.withSites(Items.plus(design.sites(), site));
    }

    static Design remove(Design design, String code) {
        require(design, code);
        return design.withHosts(
                        Items.replaced(design.hosts(), host -> code.equals(host.site()), host -> host.withSite(null)))
                .withSites(Items.replaced(
                        Items.without(design.sites(), site -> site.code().equals(code)),
                        site -> code.equals(site.parent()),
                        site -> site.withParent(null)));
    }

    static Design set(Design design, Site changed) {
        require(design, changed.code());
        requireParent(design, changed);
        return design.withSites(
                Items.replaced(design.sites(), site -> site.code().equals(changed.code()), site -> changed));
    }

    static Design setCode(Design design, String code, String to) {
        require(design, code);
        if (code.equals(to)) {
            return design;
        }
        Items.refuseTaken(design.site(to), "site", to);
        List<Site> sites = design.sites().stream()
                .map(site -> site.code().equals(code) ? site.withCode(to) : site)
                .map(site -> code.equals(site.parent()) ? site.withParent(to) : site)
                .toList();
        List<Host> hosts = Items.replaced(design.hosts(), host -> code.equals(host.site()), host -> host.withSite(to));
        return design.withSitesAndHosts(sites, hosts);
    }

    static void require(Design design, String code) {
        Items.found(design.site(code), "site", code);
    }

    private static void requireParent(Design design, Site site) {
        String parent = site.parent();
        if (parent != null) {
            require(design, parent);
        }
    }
}
