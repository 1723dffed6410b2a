package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;

/**
 * Clients assigned to a site that is no primary site. At a secondary site that is a warning only: such clients are drawn to
 * say which secondary site they use.
 */
final class ClientsNotAtPrimarySite implements Check {

    @Override
    public String id() {
        return "clients-not-at-a-primary-site";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.of("client").stream()
                .flatMap(client -> Optional.ofNullable(client.site())
                        .filter(site -> site.type() != SiteType.PRIMARY)
                        .map(site -> finding(client, site, survey))
                        .stream())
                .toList();
    }

    private Finding finding(Party client, Site site, Survey survey) {
        Optional<Site> primary = nearestPrimary(site, survey);
        return new Finding(
                        id(),
                        site.type() == SiteType.SECONDARY ? Severity.WARNING : Severity.ERROR,
                        "site-hierarchy",
                        List.of(Subject.of(client), Subject.of(site)),
                        List.of(
                                client.host().title(),
                                site.title(),
                                primary.map(Site::title).orElse("")))
                .mendedBy(
                        primary.map(above -> new Edit.SetHostSite(client.host().id(), above.code())));
    }

    /** The primary above a secondary site, or the only one below a central administration site. */
    private static Optional<Site> nearestPrimary(Site site, Survey survey) {
        if (site.type() == SiteType.SECONDARY) {
            return survey.hierarchy().parent(site).filter(parent -> parent.type() == SiteType.PRIMARY);
        }
        List<Site> below = survey.hierarchy().children(site);
        return below.size() == 1 && below.getFirst().type() == SiteType.PRIMARY
                ? Optional.of(below.getFirst())
                : Optional.empty();
    }
}
