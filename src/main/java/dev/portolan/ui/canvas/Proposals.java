package dev.portolan.ui.canvas;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.FreeIds;
import dev.portolan.diagram.Arranger;
import dev.portolan.diagram.Places;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps that gestures propose, as values: no node, no toolkit.
 *
 * <p>A step that gives something a place first writes down where everything else is shown. Otherwise a design that was
 * laid out automatically would be laid out anew around the one thing that has a place.
 */
record Proposals(Places places, Catalog catalog) {

    private Design design() {
        return places.design();
    }

    /** The same without the grid: for what was lined up with something else. */
    Proposals exact() {
        return new Proposals(places.exact(), catalog);
    }

    /** Moves hosts into a zone; null where they would not move. */
    @Nullable
    Edit move(Collection<String> hosts, String zone, double dx, double dy) {
        Map<String, Spot> spots = places.moved(hosts, zone, dx, dy);
        boolean same = design().hosts().stream()
                .filter(host -> spots.containsKey(host.id()))
                .allMatch(host -> host.zone().equals(zone)
                        && Objects.equals(
                                spots.get(host.id()), places.layout().hosts().get(host.id())));
        if (same) {
            return null;
        }
        List<Edit.Move> moves = new ArrayList<>();
        spots.forEach((host, spot) -> moves.add(new Edit.Move(host, zone, spot)));
        return placed(new Edit.MoveHosts(moves));
    }

    /** Everything laid out anew; null where it stands so already. */
    @Nullable
    Edit layOut() {
        Layout anew = Arranger.anew(design(), catalog);
        Layout shown = places.layout();
        boolean same = anew.zones().equals(shown.zones()) && anew.hosts().equals(shown.hosts());
        return same ? null : new Edit.Arrange(anew);
    }

    /** Another outline for a zone; its cards stay where they are on the canvas unless the zone itself moves. */
    @Nullable
    Edit resize(String zone, Box box) {
        Box old = places.zone(zone);
        if (old.equals(box)) {
            return null;
        }
        List<Edit> edits = new ArrayList<>(List.of(new Edit.PlaceZone(zone, box)));
        if (old.x() != box.x() || old.y() != box.y()) {
            List<Edit.Move> moves = new ArrayList<>();
            for (Host host : design().hosts()) {
                Spot spot = places.layout().hosts().get(host.id());
                if (host.zone().equals(zone) && spot != null) {
                    Spot kept = new Spot(spot.x() + old.x() - box.x(), spot.y() + old.y() - box.y());
                    moves.add(new Edit.Move(host.id(), zone, kept));
                }
            }
            edits.add(new Edit.MoveHosts(moves));
        }
        return placed(edits);
    }

    /** Moves a zone with all that it holds. */
    @Nullable
    Edit moveZone(String zone, Box box) {
        return places.zone(zone).equals(box) ? null : placed(new Edit.PlaceZone(zone, box));
    }

    /** A role to a host. */
    Edit addRole(Endpoint endpoint, String host) {
        String zone = design().host(host).map(Host::zone).orElse("");
        return placed(new Edit.AddRole(host, placement(endpoint, zone)));
    }

    /** A role as a new host in a zone. */
    Edit addHost(Endpoint endpoint, String zone, Point at) {
        Host host = host(endpoint, zone);
        return placed(new Edit.AddHost(host, places.spotFor(host, zone, at)));
    }

    /** The host that a role dropped into a zone makes. */
    Host host(Endpoint endpoint, String zone) {
        return new Host(
                FreeIds.host(design(), stem(endpoint, zone)),
                zone,
                site(endpoint).map(Site::code).orElse(null),
                List.of(placement(endpoint, zone)));
    }

    String stem(Endpoint endpoint, String zone) {
        return FreeIds.stem(endpoint, design().zone(zone).map(Zone::kind).orElse(ZoneKind.INTRANET));
    }

    private Placement placement(Endpoint endpoint, String zone) {
        String kind = design().zone(zone).map(z -> z.kind().word()).orElse("");
        return new Placement(endpoint.id(), endpoint.presets().getOrDefault(kind, Map.of()));
    }

    /** Clients and roles belong to a site; of several, the first that the role may belong to. */
    Optional<Site> site(Endpoint endpoint) {
        return switch (endpoint.kind()) {
            case CLIENT ->
                design().sites().stream()
                        .filter(site ->
                                site.parent() != null || design().sites().size() == 1)
                        .findFirst()
                        .or(() -> design().sites().stream().findFirst());
            case SITE_SYSTEM, SERVICE, INFRASTRUCTURE ->
                design().sites().stream()
                        .filter(site ->
                                endpoint.siteTypes().contains(site.type().word()))
                        .findFirst();
        };
    }

    /** A role from one host to another. */
    Edit moveRole(String from, int index, String to) {
        return placed(new Edit.MoveRole(from, index, to));
    }

    /** A role from a host to a new one in a zone; a host's only role takes the host with it. */
    Edit splitRole(String from, int index, String zone, Point at) {
        Host host = design().host(from).orElseThrow();
        String role = roleId(from, index);
        if (host.roles().size() == 1) {
            Spot spot = places.moved(List.of(from), zone, at.x() - centreX(host), at.y() - centreY(host))
                    .get(from);
            return placed(new Edit.MoveHosts(List.of(new Edit.Move(from, zone, spot))));
        }
        String stem =
                catalog.endpoint(role).map(endpoint -> stem(endpoint, zone)).orElse("SRV");
        Host made = new Host(FreeIds.host(design(), stem), zone, host.site(), List.of());
        Host full = made.plus(host.roles().get(index));
        return placed(List.of(
                new Edit.AddHost(made, places.spotFor(full, zone, at)), new Edit.MoveRole(from, index, made.id())));
    }

    private double centreX(Host host) {
        Box card = places.card(host);
        return card.x() + card.width() / 2;
    }

    private double centreY(Host host) {
        Box card = places.card(host);
        return card.y() + card.height() / 2;
    }

    /** A new zone near a point. */
    Edit addZone(ZoneKind kind, String name, Point at) {
        String title = free(name, design().zones().stream().map(Zone::title).toList());
        Zone zone = new Zone(FreeIds.zone(design(), kind), kind).withName(title);
        return placed(new Edit.AddZone(zone, places.newZone(at)));
    }

    /** A firewall between two zones. */
    Edit addFirewall(String name, String from, String to) {
        String title =
                free(name, design().firewalls().stream().map(Firewall::title).toList());
        Firewall firewall = new Firewall(FreeIds.firewall(design()), List.of(from, to)).withName(title);
        return placed(new Edit.AddFirewall(firewall));
    }

    /** The name, with a number behind it where it is taken. */
    static String free(String name, List<String> taken) {
        String title = name;
        for (int i = 2; taken.contains(title); i++) {
            title = name + " " + i;
        }
        return title;
    }

    /** Deletes what is chosen; null where there is nothing that can be deleted. */
    @Nullable
    Edit delete(Collection<Element> chosen) {
        List<Edit> edits = Deletion.of(chosen);
        return edits.isEmpty() ? null : placed(edits);
    }

    private String roleId(String host, int index) {
        return design().host(host).orElseThrow().roles().get(index).role();
    }

    Edit placed(Edit edit) {
        return placed(List.of(edit));
    }

    /** Steps as one, with the places of everything written down first where they are not yet. */
    Edit placed(List<Edit> edits) {
        Layout shown = places.layout();
        boolean written = design().layout().zones().equals(shown.zones())
                && design().layout().hosts().equals(shown.hosts());
        List<Edit> all = new ArrayList<>();
        if (!written) {
            all.add(new Edit.Arrange(shown));
        }
        all.addAll(edits);
        return all.size() == 1 ? all.getFirst() : new Edit.Together(all);
    }
}
