package dev.portolan.analysis;

import dev.portolan.design.PortSettings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteMode;
import dev.portolan.design.SiteType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The trees of sites: parents, children and what is inherited. */
public final class Hierarchy {

    private final Map<String, Site> byCode = new HashMap<>();
    private final Map<String, List<Site>> children = new HashMap<>();
    private final Map<String, List<Site>> secondaries = new HashMap<>();

    public Hierarchy(List<Site> sites) {
        for (Site site : sites) {
            byCode.put(site.code(), site);
            if (site.parent() != null) {
                children.computeIfAbsent(site.parent(), c -> new ArrayList<>()).add(site);
                if (site.type() == SiteType.SECONDARY) {
                    secondaries
                            .computeIfAbsent(site.parent(), c -> new ArrayList<>())
                            .add(site);
                }
            }
        }
    }

    /** The site above, if there is one. */
    public Optional<Site> parent(Site site) {
        return Optional.ofNullable(site.parent()).map(byCode::get);
    }

    /** The sites directly below. */
    public List<Site> children(Site site) {
        return children.getOrDefault(site.code(), List.of());
    }

    /** The secondary sites directly below. */
    public List<Site> secondaries(Site site) {
        return secondaries.getOrDefault(site.code(), List.of());
    }

    /** Whether no site is above it. */
    public boolean isTop(Site site) {
        return site.parent() == null;
    }

    /**
     * The client ports in force. A secondary site has those of the primary above it, whatever is written at it.
     *
     * <p>Source: "How to configure client communication ports": secondary sites inherit the ports of their primary.
     */
    public PortSettings clientPorts(@Nullable Site site) {
        Site at = site == null ? null : portsOf(site);
        return at == null || at.clientPorts() == null ? PortSettings.DEFAULT : at.clientPorts();
    }

    /** The site whose client ports hold at a site: itself, or the primary above a secondary; null: none is drawn. */
    public @Nullable Site portsOf(Site site) {
        Site at = site;
        while (at != null && at.type() == SiteType.SECONDARY) {
            at = at.parent() == null ? null : byCode.get(at.parent());
        }
        return at;
    }

    /** Whether the site systems use a custom web site. Those of a secondary site do as its primary says. */
    public boolean hasCustomWebsite(Site site) {
        Site at = portsOf(site);
        return at != null && at.hasCustomWebsite();
    }

    /**
     * The mode of a Configuration Manager 2007 site: mixed where none is set. A secondary site has that of the primary
     * above it, whatever is written at it.
     */
    public SiteMode mode(Site site) {
        if (site.type() == SiteType.SECONDARY) {
            return parent(site).map(this::mode).orElse(SiteMode.MIXED);
        }
        return site.mode() == null ? SiteMode.MIXED : site.mode();
    }
}
