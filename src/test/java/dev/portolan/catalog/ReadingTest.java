package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Connection.Origin;
import dev.portolan.catalog.Connection.Silenced;
import dev.portolan.catalog.PortUse.Need;
import dev.portolan.catalog.PortUse.Phase;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How the articles are read: what the catalog adds to a printed row follows from the row alone, in every edition. */
class ReadingTest {

    private final Catalog catalog = CatalogReader.shipped();

    private record Row(String edition, Connection in, PortUse use) {
        @Override
        public String toString() {
            return edition + " " + in.anchor() + " " + use.service();
        }
    }

    private Set<String> rows(Predicate<Row> which) {
        Set<String> found = new TreeSet<>();
        for (Edition e : catalog.editions()) {
            for (Connection c : e.connections(true)) {
                for (PortUse use : c.rows()) {
                    Row row = new Row(e.id(), c, use);
                    if (which.test(row)) {
                        found.add(row.toString());
                    }
                }
            }
        }
        return found;
    }

    /** The rows of the ports articles, which number their notes alike. */
    private Set<String> currentBranch(Predicate<Row> which) {
        return rows(which.and(r -> !r.edition().equals("cm-2007")));
    }

    private static boolean has(Row row, String annotation) {
        return row.use().annotations().contains(annotation);
    }

    @Test
    void dynamicPortsMayBeNarrowed() {
        assertEquals(rows(r -> r.use().tcp().isDynamic()), rows(r -> has(r, "rpc-range")));
    }

    @Test
    void noteOneIsTheProxy() {
        assertEquals(currentBranch(r -> r.use().notes().contains(1)), rows(r -> has(r, "proxy")));
    }

    @Test
    void noteFourIsTftp() {
        assertEquals(
                rows(r -> r.use().service().equals("tftp")),
                rows(r -> r.use().notes().contains(4)));
        assertEquals(rows(r -> r.use().notes().contains(4)), rows(r -> has(r, "tftp-answer")));
    }

    @Test
    void noteSixIsTheDynamicRange() {
        assertEquals(
                currentBranch(r -> r.use().tcp().isDynamic() && r.in().origin() == Origin.TABLE),
                rows(r -> r.use().notes().contains(6)));
    }

    @Test
    void onlyNotificationFallsBack() {
        assertEquals(
                rows(r -> r.use().service().equals("client-notification")),
                rows(r -> r.use().need() == Need.OPTIONAL));
    }

    @Test
    void webRowsBackToTheSiteServerAreTakenLiterally() {
        assertEquals(
                rows(r -> r.use().initiation() == Initiation.EITHER
                        && r.use().service().startsWith("http")),
                rows(r -> has(r, "two-way-literal")));
    }

    /** Installation happens before a host can be told to start nothing. */
    @Test
    void installationIsNeverSilenced() {
        assertEquals(Set.of(), rows(r -> r.use().phase() == Phase.INSTALL && r.in().silenced() != Silenced.NEITHER));
    }

    /** Where the site server starts, the site system is silent in every two-way section, with note 5 or without. */
    @Test
    void theSiteSystemIsTheSilentEnd() {
        for (Edition e : catalog.editions()) {
            for (Connection c : e.tables()) {
                assertEquals(silent(c), c.silenced(), e.id() + " " + c.anchor());
            }
        }
    }

    private static Silenced silent(Connection c) {
        if (c.initiation() == Initiation.FROM) {
            return c.from().equals("internet-based-site-system") ? Silenced.FROM : Silenced.NEITHER;
        }
        return switch (c.to()) {
            case "issuing-certification-authority" -> Silenced.NEITHER;
            case "site-server" -> c.from().equals("site-server") ? Silenced.NEITHER : Silenced.FROM;
            default -> Silenced.TO;
        };
    }

    /** Roles that a hierarchy has once do their work at its top, in every section that a site server or they start. */
    @Test
    void topTierRolesWorkAtTheTop() {
        Set<String> top = Set.of(
                "asset-intelligence-synchronization-point", "endpoint-protection-point", "service-connection-point");
        for (Edition e : catalog.editions()) {
            for (Connection c : e.connections(true)) {
                String path = top.contains(c.from()) ? "from.site.top" : top.contains(c.to()) ? "to.site.top" : "";
                long asked = c.when().clauses().stream()
                        .filter(clause -> clause.path().equals(path))
                        .count();
                assertEquals(path.isEmpty() ? 0 : 1, asked, e.id() + " " + c.anchor());
            }
        }
    }
}
