package dev.portolan.app;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.AnalysisDiff;
import dev.portolan.analysis.FirewallDiff;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Edition;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import java.util.ArrayList;
import java.util.List;

/**
 * What it would change to compute a design with another edition. The design itself stays: what that edition does not know is
 * left alone and counts again as soon as an edition knows it.
 *
 * @param before the analysis with the present edition
 * @param after the analysis with the other one
 * @param rules the rules to open and to close, as {@code portolan diff} has them
 * @param forgotten roles that the present edition knows and the other does not, host by host
 * @param remembered roles that the other edition knows and the present one does not, host by host
 */
public record EditionChange(
        Analysis before,
        Analysis after,
        AnalysisDiff rules,
        List<RolesOfHost> forgotten,
        List<RolesOfHost> remembered) {

    /**
     * Some roles of a host.
     *
     * @param roles their ids, in the order of the host
     */
    public record RolesOfHost(Host host, List<String> roles) {
        public RolesOfHost {
            roles = List.copyOf(roles);
        }
    }

    public EditionChange {
        forgotten = List.copyOf(forgotten);
        remembered = List.copyOf(remembered);
    }

    /** The change from one analysis to another of the same design with another edition. */
    public static EditionChange of(Analysis before, Analysis after) {
        Catalog catalog = before.catalog();
        Design design = before.design();
        return new EditionChange(
                before,
                after,
                AnalysisDiff.of(before, after),
                difference(design, catalog, before.edition(), after.edition()),
                difference(design, catalog, after.edition(), before.edition()));
    }

    private static List<RolesOfHost> difference(Design design, Catalog catalog, Edition knows, Edition knowsNot) {
        List<RolesOfHost> found = new ArrayList<>();
        for (Host host : design.hosts()) {
            List<String> roles = host.roles().stream()
                    .map(Placement::role)
                    .filter(role -> catalog.knows(knows.id(), role) && !catalog.knows(knowsNot.id(), role))
                    .toList();
            if (!roles.isEmpty()) {
                found.add(new RolesOfHost(host, roles));
            }
        }
        return found;
    }

    /** The edition that it would be. */
    public Edition edition() {
        return after.edition();
    }

    /** Whether there is nothing to ask about: no rule comes or goes, and no role is forgotten. */
    public boolean isHarmless() {
        return rules.isEmpty() && forgotten.isEmpty();
    }

    /** The firewalls at which something is to be done, in the order of the design. */
    public List<FirewallDiff> firewalls() {
        return before.design().firewalls().stream()
                .flatMap(firewall -> rules.firewalls().stream()
                        .filter(diff -> diff.firewall().equals(firewall.id()) && !diff.isEmpty()))
                .toList();
    }
}
