package dev.portolan.explain;

import java.util.Locale;

/** Where something is set that decided about a flow, whether the design says it there or leaves it at its default. */
public sealed interface Setting {

    /** An option of a role, by the index of the role on its host. */
    record OfRole(String host, int index, String option) implements Setting {}

    /** At a host. */
    record OfHost(String host, Item item) implements Setting {}

    /** At a zone: its kind. */
    record OfZone(String zone) implements Setting {}

    /** At a site, by its code. */
    record OfSite(String code, Item item) implements Setting {}

    /** For the whole design. */
    record OfDesign(Item item) implements Setting {}

    /** What is set there, as the inspector's fields are called. */
    enum Item {
        ZONE,
        SITE,
        BOUNDARY_GROUPS,
        DOMAIN_CONTROLLERS,
        INITIATES,
        HOST_PORTS,
        SITE_TYPE,
        PARENT,
        SITE_MODE,
        VERSION,
        WAKE_UP,
        HTTP,
        HTTPS,
        NOTIFICATION,
        WAKE_ON_LAN,
        WAKE_UP_PROXY,
        DESIGN_PORTS,
        EDITION;

        /** As in the ids of fields and the keys of their names. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
