package dev.portolan.ui.inspector;

import java.util.Locale;

/** The fields that are no options of the catalog. Their words are the keys of names and help. */
public enum Field {
    NAME,
    DESCRIPTION,
    EDITION,
    DESIGN_PORTS,
    SUPPLEMENTS,
    KIND,
    HOSTS,
    BETWEEN,
    ZONE,
    SITE,
    COUNT,
    ADDRESSES,
    ROLES,
    INITIATES,
    HOST_PORTS,
    BOUNDARY_GROUPS,
    DOMAIN_CONTROLLERS,
    SITE_CODE,
    SITE_NAME,
    SITE_TYPE,
    PARENT,
    HTTP,
    HTTPS,
    NOTIFICATION,
    WAKE_ON_LAN,
    WAKE_UP_PROXY,
    CUSTOM_WEBSITE,
    SITE_MODE,
    WAKE_UP,
    VERSION,
    SITE_HOSTS,
    WSUS_PORTS;

    /** The key, and part of the ids of nodes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
