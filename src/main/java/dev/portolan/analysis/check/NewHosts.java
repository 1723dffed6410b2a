package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.FreeIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Steps that put a role on a new host. Each starts from the same design, so that they may take the same free id. */
final class NewHosts {

    private final Design design;
    private final Catalog catalog;
    private final Map<String, String> freeIds = new HashMap<>();

    NewHosts(Design design, Catalog catalog) {
        this.design = design;
        this.catalog = catalog;
    }

    /** The role in a zone, with the options that this kind of zone calls for. */
    Edit with(String role, Zone zone, @Nullable Site site) {
        Endpoint endpoint = catalog.endpoint(role).orElseThrow();
        Map<String, Object> preset = endpoint.presets().getOrDefault(zone.kind().word(), Map.of());
        return with(new Placement(role, preset), endpoint, zone, site);
    }

    /** The same role with the same options once more, beside the one that there is. */
    Edit like(Party party) {
        return with(party.placement(), party.endpoint(), party.zone(), party.site());
    }

    private Edit with(Placement placement, Endpoint endpoint, Zone zone, @Nullable Site site) {
        String stem = FreeIds.stem(endpoint, zone.kind());
        String id = freeIds.computeIfAbsent(stem, s -> FreeIds.host(design, s));
        return new Edit.AddHost(new Host(id, zone.id(), site == null ? null : site.code(), List.of(placement)), null);
    }
}
