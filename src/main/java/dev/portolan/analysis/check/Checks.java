package dev.portolan.analysis.check;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.CodePoints;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** All design checks. */
public final class Checks {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::id, CodePoints.ORDER)
            .thenComparing(Finding::elements, Checks::compareIds)
            .thenComparing(finding -> finding.arguments().toString(), CodePoints.ORDER);

    private Checks() {}

    private static List<Check> all() {
        return Stream.of(ofSitesAndRoles(), Limits.all(), ofSizesAndPorts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Check> ofSizesAndPorts() {
        return List.of(
                new FewClientsAtSecondarySite(),
                new ChangedClientPorts(),
                new InternetClientsNeedPorts(),
                new WorkgroupClientsNeedPorts(),
                new InternetHttpsNot443(),
                new ClientPortsIgnored(),
                new NotificationOnRequestPort(),
                new DefaultWebSitePortsChanged(),
                new CustomWebSiteOnStandardPorts(),
                new ClientPortsDiffer());
    }

    private static List<Check> ofSitesAndRoles() {
        return List.of(
                new NoRoute(),
                new AllowanceForUnknown(),
                new RoleNotInEdition(),
                new GatewayDeploymentNotInEdition(),
                new NotInTheArticle(),
                new ServiceNotPlaced(),
                new NamedHostWithoutRole(),
                new RoleWithoutEffect(),
                new CentralSiteBelowAnother(),
                new PrimarySiteBelowAnother(),
                new SecondarySiteWithoutPrimary(),
                new SiteWithoutServer(),
                new SeveralActiveSiteServers(),
                new SeveralPassiveSiteServers(),
                new SiteWithoutDatabase(),
                new SeveralDatabaseServers(),
                new SiteWithoutProvider(),
                new SiteWithoutManagementPoint(),
                new SecondarySiteWithoutManagementPoint(),
                new ManagementPointOffSecondarySiteServer(),
                new UpdatePointWithoutSource(),
                new RoleWithoutSite(),
                new RoleAtWrongSiteType(),
                new RoleNotAtTopSite(),
                new RoleTwiceAtTopSite(),
                new RoleTwiceOnHost(),
                new ClientWithoutSite(),
                new ClientsNotAtPrimarySite(),
                new RoleOutsideIntranet(),
                new RoleInUnusualZone(),
                new EnrollmentPointInPerimeter(),
                new FallbackStatusPointInPerimeter(),
                new PxeInPerimeter(),
                new HostBridgesZones(),
                new InternetClientsNeedNativeMode(),
                new InternetClientsWithoutManagementPoint(),
                new InternetClientsWithoutDistributionPoint(),
                new InternetClientsWithoutUpdatePoint(),
                new InternetFacingRoleAtSecondary(),
                new InternetFacingRoleWithoutHttps(),
                new ClientLocationContradiction(),
                new WorkgroupClientOnInternet(),
                new GatewayWithoutConnectionPoint(),
                new TooFewConnectionPoints(),
                new GatewayForwardsToNobody(),
                new GatewayManagementPointOverHttp(),
                new WsusHttpsMustBe443(),
                new WsusHttpsNotNextPort(),
                new NamedInstanceWithoutPort(),
                new DatabasesOnOneInstance(),
                new InstancesOnOnePort(),
                new PullPointWithoutSource(),
                new PullPointOnSiteServer(),
                new RegistrationPointOnPolicyServer());
    }

    /** The ids of all findings that there can be, in no order that matters. */
    public static List<String> ids() {
        return all().stream().map(Check::id).toList();
    }

    /** Every finding, errors first; the same for the same design however its parts are ordered. */
    public static List<Finding> run(Analysis analysis) {
        Survey survey = new Survey(analysis);
        return all().stream()
                .flatMap(check -> check.run(survey).stream())
                .sorted(ORDER)
                .distinct()
                .toList();
    }

    private static int compareIds(List<Subject> some, List<Subject> others) {
        Iterator<Subject> other = others.iterator();
        for (Subject one : some) {
            int order = other.hasNext()
                    ? CodePoints.ORDER.compare(one.id(), other.next().id())
                    : 1;
            if (order != 0) {
                return order;
            }
        }
        return other.hasNext() ? -1 : 0;
    }
}
