package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.catalog.Limit;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A secondary site with so few clients that a distribution point would do. Clients that use it are drawn there; where
 * none are, or a group does not say how many it holds, nothing is known.
 */
final class FewClientsAtSecondarySite implements Check {

    @Override
    public String id() {
        return "few-clients-at-secondary-site";
    }

    @Override
    public List<Finding> run(Survey survey) {
        Map<Site, Long> clients = new HashMap<>();
        for (Party client : survey.of(Headcount.DESKTOP)) {
            Site site = client.site();
            if (site != null && site.type() == SiteType.SECONDARY) {
                long count = client.host().count() == 0
                        ? Integer.MAX_VALUE
                        : client.host().count();
                clients.merge(site, count, Long::sum);
            }
        }
        Limit fewest = survey.catalog().limit("clients-for-secondary-site");
        return survey.is2007()
                ? List.of()
                : clients.entrySet().stream()
                        .filter(entry -> entry.getValue() < fewest.value())
                        .map(entry -> finding(entry.getKey(), entry.getValue(), fewest))
                        .toList();
    }

    private Finding finding(Site site, long clients, Limit fewest) {
        return new Finding(
                id(),
                Severity.NOTE,
                fewest.document(),
                List.of(Subject.of(site)),
                List.of(site.title(), clients, fewest.value()));
    }
}
