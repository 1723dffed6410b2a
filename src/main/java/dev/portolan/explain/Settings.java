package dev.portolan.explain;

import dev.portolan.analysis.Explanation;
import dev.portolan.analysis.Explanation.Starter;
import dev.portolan.analysis.Explanation.Term;
import dev.portolan.analysis.Party;
import dev.portolan.analysis.PortOrigin;
import dev.portolan.analysis.PortOrigin.Level;
import dev.portolan.design.PortSettings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.explain.Setting.Item;
import dev.portolan.explain.Setting.OfDesign;
import dev.portolan.explain.Setting.OfHost;
import dev.portolan.explain.Setting.OfRole;
import dev.portolan.explain.Setting.OfSite;
import dev.portolan.explain.Setting.OfZone;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the settings behind an explanation. */
public final class Settings {

    private static final String SITE = "site.";
    private static final String DOMAIN_CONTROLLERS = "host.domainControllers";

    private final Set<Setting> found = new LinkedHashSet<>();

    private Settings() {}

    /** What decided about a flow, in the order of the sentences about it, each once. */
    public static List<Setting> of(Explanation explained) {
        Settings settings = new Settings();
        if (explained.starter() == Starter.OTHER_SILENT) {
            settings.host(explained.flow().to(), Item.INITIATES);
        }
        settings.meeting(explained);
        explained.terms().forEach(settings::term);
        settings.port(explained);
        Term share = explained.share();
        if (share != null) {
            settings.term(share);
        }
        return List.copyOf(settings.found);
    }

    private void meeting(Explanation explained) {
        Party first = explained.flow().first();
        Party second = explained.flow().second();
        switch (explained.meeting()) {
            case SAME_SITE, ASSIGNED_SITE, BELOW_ASSIGNED_SITE, SITE_DATABASE, ADJACENT_SITE, ADJACENT_DATABASES ->
                both(first, second, Item.SITE);
            case BOUNDARY_GROUP -> both(first, second, Item.BOUNDARY_GROUPS);
            case SAME_ZONE, NEAREST -> both(first, second, Item.ZONE);
            case NAMED -> named(first, explained.flow().connection().scope().named());
            case ANYWHERE -> {} // nothing decides
            case OTHER_SITE,
                    BELOW_ON_INTERNET,
                    OTHER_BOUNDARY_GROUP,
                    OTHER_ZONE,
                    OTHER_DATABASE,
                    NO_DATABASE,
                    NOT_ADJACENT,
                    FARTHER,
                    NAMES_OTHERS,
                    NAMES_NONE,
                    OTHER_PLACEMENT -> throw new IllegalStateException(explained.meeting() + " does not meet");
        }
    }

    private void both(Party first, Party second, Item item) {
        host(first, item);
        host(second, item);
    }

    private void named(Party first, String by) {
        if (by.equals(DOMAIN_CONTROLLERS)) {
            host(first, Item.DOMAIN_CONTROLLERS);
        } else {
            option(first, by);
        }
    }

    private void term(Term term) {
        Party party = term.party();
        if (party == null) {
            found.add(new OfDesign(Item.EDITION));
        } else if (term.path().startsWith(SITE)) {
            site(party, term.path());
        } else {
            option(party, term.path());
        }
    }

    private void site(Party party, String path) {
        Site site = party.site();
        if (site == null) {
            host(party, Item.SITE);
            return;
        }
        Item item = switch (path) {
            case "site.mode" -> Item.SITE_MODE;
            case "site.version" -> Item.VERSION;
            case "site.wakeUp" -> Item.WAKE_UP;
            case "site.top" -> site.type() == SiteType.CENTRAL_ADMINISTRATION ? Item.SITE_TYPE : Item.PARENT;
            default -> throw new IllegalArgumentException(path);
        };
        found.add(new OfSite(site.code(), item));
    }

    private void option(Party party, String path) {
        String option = path.equals("upstream") ? "syncSource" : path;
        if (party.endpoint().option(option).isPresent()) {
            found.add(new OfRole(party.host().id(), party.index(), option));
        } else if (path.equals("location")) {
            found.add(new OfZone(party.zone().id()));
        }
    }

    private void port(Explanation explained) {
        Party answering = explained.flow().to();
        switch (explained.port()) {
            case PortOrigin.Printed(String option) -> {
                if (!option.isEmpty()) {
                    option(explained.flow().second(), option);
                }
            }
            case PortOrigin.OptionPort port -> option(port.party(), port.option());
            case PortOrigin.ClientPort port -> {
                String holder = port.holder();
                if (holder == null) {
                    host(answering, Item.SITE);
                } else {
                    found.add(new OfSite(holder, item(port.key())));
                }
            }
            case PortOrigin.Dynamic(Level level) -> {
                if (level == Level.DESIGN) {
                    found.add(new OfDesign(Item.DESIGN_PORTS));
                } else {
                    host(answering, Item.HOST_PORTS);
                }
            }
        }
    }

    private static Item item(PortSettings.Key key) {
        return switch (key) {
            case HTTP -> Item.HTTP;
            case HTTPS -> Item.HTTPS;
            case NOTIFICATION -> Item.NOTIFICATION;
            case WAKE_ON_LAN -> Item.WAKE_ON_LAN;
            case WAKE_UP_PROXY -> Item.WAKE_UP_PROXY;
        };
    }

    private void host(Party party, Item item) {
        found.add(new OfHost(party.host().id(), item));
    }
}
