package dev.portolan.ui.find;

import dev.portolan.ui.Element;
import java.util.List;

/**
 * Something that was found.
 *
 * @param elements what is drawn of it: one, or the hosts of a site
 * @param detail where it stands
 * @param icon name of its drawing
 * @param known false for a role that the edition does not know
 */
public record Hit(Kind kind, List<Element> elements, String title, String detail, String icon, boolean known) {

    public Hit {
        elements = List.copyOf(elements);
    }

    Hit(Kind kind, List<Element> elements, String title, String detail, String icon) {
        this(kind, elements, title, detail, icon, true);
    }

    /** What sort of thing was found, in the order in which hits are shown. */
    public enum Kind {
        ZONE,
        FIREWALL,
        SITE,
        HOST,
        ROLE
    }
}
