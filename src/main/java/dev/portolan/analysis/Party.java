package dev.portolan.analysis;

import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A placed role with all that surrounds it: one end of a flow.
 *
 * @param index which of the host's roles it is, from 0
 * @param endpoint what the catalog says of the role
 * @param site of the host; null where it has none
 */
public record Party(
        Host host,
        int index,
        Endpoint endpoint,
        Zone zone,
        @Nullable Site site) {

    /** The role as placed. */
    public Placement placement() {
        return host.roles().get(index);
    }

    /** Id of the placed role. */
    public String role() {
        return placement().role();
    }

    /** The code of its site, if it has one. */
    public Optional<String> siteCode() {
        return Optional.ofNullable(site).map(Site::code);
    }

    /** Whether both stand on one computer. */
    boolean sharesHostWith(Party other) {
        return host.id().equals(other.host.id());
    }

    /** Whether both belong to one site; parties without a site share none. */
    boolean sharesSiteWith(Party other) {
        return site != null && other.site != null && site.code().equals(other.site.code());
    }
}
