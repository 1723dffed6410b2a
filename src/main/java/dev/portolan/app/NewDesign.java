package dev.portolan.app;

import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Placement;
import dev.portolan.design.Settings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import dev.portolan.text.Messages;
import java.util.List;
import java.util.Map;

/**
 * What a new design starts with: a perimeter with its two firewalls, a primary site with its server on the intranet, and
 * clients on the internet, so that the first role that is dropped has someone to talk to.
 */
public final class NewDesign {

    /** Rooms side by side, with space for what is going to be dropped. */
    private static final Layout LAYOUT = new Layout(
            Map.of(
                    "internet", new Layout.Box(0, 0, 250, 440),
                    "dmz", new Layout.Box(350, 0, 280, 440),
                    "intranet", new Layout.Box(730, 0, 280, 440)),
            Map.of("CLIENTS", new Layout.Spot(25, 60), "CM01", new Layout.Spot(40, 60)),
            Extras.NONE);

    private NewDesign() {}

    /** A new design in the newest edition of the catalog, named in the language of the words. */
    public static Design create(Catalog catalog, Messages words) {
        List<Zone> zones = List.of(
                zone("internet", ZoneKind.INTERNET, words),
                zone("dmz", ZoneKind.DMZ, words),
                zone("intranet", ZoneKind.INTRANET, words));
        List<Firewall> firewalls = List.of(
                firewall("front-end", "internet", "dmz", words), firewall("back-end", "dmz", "intranet", words));
        Site site = new Site("P01", SiteType.PRIMARY, null);
        List<Host> hosts = List.of(
                new Host("CLIENTS", "internet", site.code(), List.of(new Placement("client")))
                        .withName(words.get("new.clients")),
                new Host(
                        "CM01",
                        "intranet",
                        site.code(),
                        List.of(
                                new Placement("site-server"),
                                new Placement("sql-server"),
                                new Placement("sms-provider"))));
        return new Design(
                words.get("new.name"),
                "",
                catalog.newest().id(),
                zones,
                firewalls,
                List.of(site),
                hosts,
                Settings.DEFAULT,
                LAYOUT,
                Extras.NONE);
    }

    private static Zone zone(String id, ZoneKind kind, Messages words) {
        return new Zone(id, words.get("new.zone." + kind.word()), kind, Extras.NONE);
    }

    private static Firewall firewall(String id, String outside, String inside, Messages words) {
        return new Firewall(id, words.get("new.firewall." + id), List.of(outside, inside), Extras.NONE);
    }
}
