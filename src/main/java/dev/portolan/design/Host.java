package dev.portolan.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A computer, a group of clients, or a service on the internet, standing in a zone.
 *
 * @param id unique among the hosts of a design
 * @param name what to show; empty: show the id
 * @param zone id of the zone it stands in
 * @param site code of its site: the site that its roles belong to, or that its clients are assigned to; may be null
 * @param addresses IP addresses or CIDR blocks
 * @param count how many clients the group holds; 0 where the file does not say
 * @param siteServerInitiates whether "Require the site server to initiate connections to this site system" is set
 * @param dynamicPorts the RPC ranges of this host; empty: those of the design
 * @param boundaryGroups names of the boundary groups that it belongs to
 * @param domainControllers ids of the hosts whose domain controllers it uses; empty: the nearest
 * @param roles in file order; the same role may stand twice (two SQL Server instances)
 * @param extras unknown keys of the file
 */
public record Host(
        String id,
        String name,
        String zone,
        @Nullable String site,
        List<String> addresses,
        int count,
        boolean siteServerInitiates,
        List<PortRange> dynamicPorts,
        List<String> boundaryGroups,
        List<String> domainControllers,
        List<Placement> roles,
        Extras extras) {

    public Host {
        Ids.require(id, "host");
        Objects.requireNonNull(zone);
        addresses = List.copyOf(addresses);
        dynamicPorts = List.copyOf(dynamicPorts);
        boundaryGroups = List.copyOf(boundaryGroups);
        domainControllers = List.copyOf(domainControllers);
        roles = List.copyOf(roles);
        if (count < 0) {
            throw new InvalidDesignException(
                    "count", "the host " + Quoted.text(id) + " has the count " + count + "; write a number from 0 up");
        }
    }

    public Host(String id, String zone, @Nullable String site, List<Placement> roles) {
        this(id, "", zone, site, List.of(), 0, false, List.of(), List.of(), List.of(), roles, Extras.NONE);
    }

    /** The name, or the id where there is none. */
    public String title() {
        return name.isEmpty() ? id : name;
    }

    public Host withName(String newName) {
        return new Host(
                id,
                newName,
                zone,
                site,
                addresses,
                count,
                siteServerInitiates,
                dynamicPorts,
                boundaryGroups,
                domainControllers,
                roles,
                extras);
    }

    public Host withZone(String newZone) {
        return new Host(
                id,
                name,
                newZone,
                site,
                addresses,
                count,
                siteServerInitiates,
                dynamicPorts,
                boundaryGroups,
                domainControllers,
                roles,
                extras);
    }

    public Host withSite(@Nullable String newSite) {
        return new Host(
                id,
                name,
                zone,
                newSite,
                addresses,
                count,
                siteServerInitiates,
                dynamicPorts,
                boundaryGroups,
                domainControllers,
                roles,
                extras);
    }

    public Host withCount(int newCount) {
        return new Host(
                id,
                name,
                zone,
                site,
                addresses,
                newCount,
                siteServerInitiates,
                dynamicPorts,
                boundaryGroups,
                domainControllers,
                roles,
                extras);
    }

    public Host withSiteServerInitiates(boolean set) {
        return new Host(
                id,
                name,
                zone,
                site,
                addresses,
                count,
                set,
                dynamicPorts,
                boundaryGroups,
                domainControllers,
                roles,
                extras);
    }

    public Host withAddresses(List<String> newAddresses) {
        return new Host(
                id,
                name,
                zone,
                site,
                newAddresses,
                count,
                siteServerInitiates,
                dynamicPorts,
                boundaryGroups,
                domainControllers,
                roles,
                extras);
    }

    public Host withDynamicPorts(List<PortRange> ranges) {
        return new Host(
                id,
                name,
                zone,
                site,
                addresses,
                count,
                siteServerInitiates,
                ranges,
                boundaryGroups,
                domainControllers,
                roles,
                extras);
    }

    public Host withBoundaryGroups(List<String> groups) {
        return new Host(
                id,
                name,
                zone,
                site,
                addresses,
                count,
                siteServerInitiates,
                dynamicPorts,
                groups,
                domainControllers,
                roles,
                extras);
    }

    public Host withDomainControllers(List<String> hosts) {
        return new Host(
                id,
                name,
                zone,
                site,
                addresses,
                count,
                siteServerInitiates,
                dynamicPorts,
                boundaryGroups,
                hosts,
                roles,
                extras);
    }

    public Host withRoles(List<Placement> newRoles) {
        return new Host(
                id,
                name,
                zone,
                site,
                addresses,
                count,
                siteServerInitiates,
                dynamicPorts,
                boundaryGroups,
                domainControllers,
                newRoles,
                extras);
    }

    /** This host with one more role behind the others. */
    public Host plus(Placement placement) {
        List<Placement> more = new ArrayList<>(roles);
        more.add(placement);
        return withRoles(more);
    }
}
