package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Site;
import dev.portolan.design.edit.Edit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is counted by role: how many of it a site has, and how much of something one of it has. */
final class RoleTallies {

    private static final String DISTRIBUTION_POINT = "distribution-point";

    private RoleTallies() {}

    static Stream<Tally> managementPoints(Survey survey) {
        return primaries(survey)
                .map(site -> Tally.of(site, survey.at(site, "management-point").size()));
    }

    /** A role that secondary sites have once. Where there are two, the one off the site server is one too many. */
    static Function<Survey, Stream<Tally>> atSecondarySites(String role) {
        return survey -> SiteTallies.secondaries(survey)
                .map(site -> Tally.of(site, survey.at(site, role).size())
                        .mendedBy(limit -> withoutSurplus(survey.at(site, role), limit)));
    }

    private static Optional<Edit> withoutSurplus(List<Party> parties, int limit) {
        return parties.size() == limit + 1
                ? parties.stream()
                        .max(Comparator.comparing((Party party) -> !Hosts.has(party.host(), SiteServers.ROLE))
                                .thenComparing(Survey.BY_HOST)
                                .thenComparingInt(Party::index))
                        .map(party -> new Edit.RemoveRole(party.host().id(), party.index()))
                : Optional.empty();
    }

    /** The distribution points of each site that pull content, or those that do not. */
    static Function<Survey, Stream<Tally>> distributionPoints(boolean pull) {
        return survey -> survey.design().sites().stream()
                .map(site -> Tally.of(
                        site,
                        survey.at(site, DISTRIBUTION_POINT).stream()
                                .filter(point -> survey.has(point, "pull", pull))
                                .count()));
    }

    /** The distribution points of each primary site and its secondary sites together. */
    static Stream<Tally> allDistributionPoints(Survey survey) {
        return primaries(survey)
                .map(site -> Tally.of(
                        site,
                        survey.withSecondaries(site)
                                .mapToLong(each ->
                                        survey.at(each, DISTRIBUTION_POINT).size())
                                .sum()));
    }

    /** The virtual machines of each gateway. */
    static Stream<Tally> machines(Survey survey) {
        return survey.of(Gateways.ROLE).stream()
                .map(gateway -> new Tally(
                        gateway.host().title(),
                        () -> List.of(Subject.of(gateway)),
                        survey.number(gateway, Gateways.MACHINES),
                        1,
                        limit -> Optional.of(Gateways.setMachines(gateway, limit))));
    }

    /** The connectors for Exchange on the premises, and those for Exchange Online. A design has no organizations. */
    static Stream<Tally> exchangeConnectors(Survey survey) {
        return Stream.of("on-premises", "online").flatMap(mode -> {
            List<Party> connectors = survey.of("exchange-server-connector").stream()
                    .filter(connector -> survey.has(connector, "mode", mode))
                    .sorted(Survey.BY_HOST)
                    .toList();
            return connectors.stream()
                    .limit(1)
                    .map(first -> new Tally(
                            first.host().title(),
                            () -> Subject.of(connectors),
                            connectors.size(),
                            1,
                            limit -> Optional.empty()));
        });
    }

    private static Stream<Site> primaries(Survey survey) {
        return Stream.concat(SiteTallies.standAlone(survey), SiteTallies.childPrimaries(survey));
    }
}
