package dev.portolan.design.edit;

import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What edits do to hosts. */
final class HostEdits {

    private HostEdits() {}

    static Design add(Design design, Edit.AddHost add) {
        Host host = add.host();
        Items.refuseTaken(design.host(host.id()), "host", host.id());
        ZoneEdits.require(design, host.zone());
        String site = host.site();
        if (site != null) {
            SiteEdits.require(design, site);
        }
        Layout.Spot spot = add.spot();
        Layout layout = spot == null
                ? design.layout().withoutHost(host.id())
                : design.layout().withHost(host.id(), spot);
        return design.withHosts(Items.plus(design.hosts(), host)).withLayout(layout);
    }

    static Design remove(Design design, List<String> ids) {
        Set<String> gone = new HashSet<>(ids);
        requireAll(design, gone);
        Map<String, Layout.Spot> spots = new LinkedHashMap<>(design.layout().hosts());
        spots.keySet().removeAll(gone);
        Set<String> nameless = new HashSet<>(gone);
        design.zones().forEach(zone -> nameless.remove(zone.id()));
        return Allowances.without(design, nameless)
                .withHosts(design.hosts().stream()
                        .filter(host -> !gone.contains(host.id()))
                        .map(host -> HostReferences.without(host, gone))
                        .toList())
                .withLayout(new Layout(
                        design.layout().zones(), spots, design.layout().extras()));
    }

    static Design change(Design design, String id, UnaryOperator<Host> change) {
        require(design, id);
        return design.withHosts(Items.replaced(design.hosts(), host -> host.id().equals(id), change));
    }

    static Design move(Design design, List<Edit.Move> moves) {
        Map<String, String> zones = new HashMap<>();
        Map<String, Layout.Spot> spots = new LinkedHashMap<>(design.layout().hosts());
        for (Edit.Move move : moves) {
            ZoneEdits.require(design, move.zone());
            zones.put(move.host(), move.zone());
            Layout.Spot spot = move.spot();
            if (spot == null) {
                spots.remove(move.host());
            } else {
                spots.put(move.host(), spot);
            }
        }
        requireAll(design, zones.keySet());
        return design.withHosts(design.hosts().stream()
                        .map(host -> moved(host, zones.getOrDefault(host.id(), host.zone())))
                        .toList())
                .withLayout(new Layout(
                        design.layout().zones(), spots, design.layout().extras()));
    }

    /** The very host where it stays: what follows a design looks again at other objects. */
    private static Host moved(Host host, String zone) {
        return host.zone().equals(zone) ? host : host.withZone(zone);
    }

    static Design setSite(Design design, String id, @Nullable String site) {
        if (site != null) {
            SiteEdits.require(design, site);
        }
        return change(design, id, host -> host.withSite(site));
    }

    static Host require(Design design, String id) {
        return Items.found(design.host(id), "host", id);
    }

    /** In one pass, because a whole site may be selected. */
    static void requireAll(Design design, Set<String> ids) {
        Set<String> missing = new HashSet<>(ids);
        design.hosts().forEach(host -> missing.remove(host.id()));
        missing.stream().sorted().findFirst().ifPresent(id -> {
            throw Items.missing("host", id);
        });
    }
}
