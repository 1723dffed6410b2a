package dev.portolan.analysis;

import dev.portolan.catalog.PortUse.Need;
import dev.portolan.design.PortRange;
import java.util.Comparator;

/**
 * What some ports of a rule are for.
 *
 * @param ports as the article or a setting gives them; may reach beyond those of the rule
 * @param service id of the service
 * @param anchor of the article's section
 * @param purpose of that section, a sentence
 * @param need whether things work without it
 * @param own whether the user's own catalog says so
 */
public record Ground(PortRange ports, String service, String anchor, String purpose, Need need, boolean own) {

    static final Comparator<Ground> ORDER = Comparator.comparing(Ground::ports)
            .thenComparing(Ground::service, CodePoints.ORDER)
            .thenComparing(Ground::anchor, CodePoints.ORDER)
            .thenComparing(Ground::purpose, CodePoints.ORDER)
            .thenComparing(Ground::need)
            .thenComparing(Ground::own);

    static Ground of(Use use) {
        return new Ground(
                use.ports(),
                use.row().service(),
                use.connection().anchor(),
                use.connection().purpose(),
                use.row().need(),
                use.connection().own());
    }
}
