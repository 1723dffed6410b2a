package dev.portolan.analysis.check;

import static dev.portolan.analysis.check.Crowds.clients;
import static dev.portolan.analysis.check.Headcount.DESKTOP;
import static dev.portolan.analysis.check.Headcount.MAC;
import static dev.portolan.analysis.check.Headcount.MOBILE;
import static dev.portolan.analysis.check.SiteTallies.children;
import static dev.portolan.analysis.check.SiteTallies.devices;
import static dev.portolan.design.SiteType.CENTRAL_ADMINISTRATION;
import static dev.portolan.design.SiteType.PRIMARY;
import static dev.portolan.design.SiteType.SECONDARY;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is counted for each limit of the catalog. Too many sites, roles or devices at a site are an error, as nobody
 * supports that; too many clients for the servers of a role are a warning, as how they share them is an estimate.
 */
final class Limits {

    private Limits() {}

    static List<Check> all() {
        return List.of(
                error("primary-sites-per-central-administration-site", children(CENTRAL_ADMINISTRATION, PRIMARY)),
                error("secondary-sites-per-primary-site", children(PRIMARY, SECONDARY)),
                error("sites-below-secondary-site", SiteTallies::belowSecondarySites),
                error("management-points-per-primary-site", RoleTallies::managementPoints),
                error("management-points-per-secondary-site", RoleTallies.atSecondarySites("management-point")),
                error("distribution-points-per-site", RoleTallies.distributionPoints(false)),
                error("pull-distribution-points-per-site", RoleTallies.distributionPoints(true)),
                error("distribution-points-per-primary-site", RoleTallies::allDistributionPoints),
                error(
                        "software-update-points-per-secondary-site",
                        RoleTallies.atSecondarySites("software-update-point")),
                error("machines-per-gateway", RoleTallies::machines),
                error("desktops-per-hierarchy", devices(SiteTallies::hierarchies, DESKTOP)),
                error("mobile-devices-per-hierarchy", devices(SiteTallies::hierarchies, MOBILE)),
                error("macs-per-hierarchy", devices(SiteTallies::tops, MAC)),
                error("clients-per-stand-alone-primary-site", devices(SiteTallies::standAlone, DESKTOP, MAC, MOBILE)),
                error("desktops-per-stand-alone-primary-site", devices(SiteTallies::standAlone, DESKTOP)),
                error("mobile-devices-per-stand-alone-primary-site", devices(SiteTallies::standAlone, MOBILE)),
                error("clients-per-child-primary-site", devices(SiteTallies::childPrimaries, DESKTOP, MAC, MOBILE)),
                error("desktops-per-secondary-site", devices(SiteTallies::secondaries, DESKTOP)),
                warning("clients-per-distribution-point", clients("distribution-point")),
                warning("clients-per-management-point", clients("management-point")),
                warning("devices-per-management-point", Crowds::devices),
                warning("clients-per-fallback-status-point", clients("fallback-status-point")),
                warning("clients-per-shared-software-update-point", Crowds.ofUpdatePoints(true)),
                warning("clients-per-dedicated-software-update-point", Crowds.ofUpdatePoints(false)),
                warning("clients-per-application-catalog-point", Crowds::ofApplicationCatalog),
                warning("clients-per-gateway-machine", GatewayTallies::machines),
                warning("clients-per-gateway-connection-point", GatewayTallies::connectionPoints),
                warning("exchange-connectors-per-organization", RoleTallies::exchangeConnectors),
                new LimitExceeded(
                        "devices-per-hierarchy-on-standard-edition",
                        Severity.NOTE,
                        devices(SiteTallies::hierarchies, DESKTOP, MAC, MOBILE)));
    }

    private static Check error(String limit, Function<Survey, Stream<Tally>> counts) {
        return new LimitExceeded(limit, Severity.ERROR, counts);
    }

    private static Check warning(String limit, Function<Survey, Stream<Tally>> counts) {
        return new LimitExceeded(limit, Severity.WARNING, counts);
    }
}
