package dev.portolan.analysis;

import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Zone;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A design with what is looked up in it time and again. */
record Scene(Design design, Surroundings surroundings, Hierarchy hierarchy, Routes routes, Firsts firsts, Facts facts) {

    static Scene of(Design design, Reading reading) {
        Hierarchy hierarchy = new Hierarchy(design.sites());
        Firsts firsts = Firsts.of(design.hosts(), reading.rules().ordered());
        return new Scene(
                design,
                new Surroundings(design, reading.catalog()),
                hierarchy,
                Routes.of(design),
                firsts,
                new Facts(reading.edition().id(), firsts, hierarchy));
    }

    /**
     * The scene of the next design.
     *
     * @param recount sites of which other hosts may be first
     */
    Scene after(Design next, Reading reading, Set<String> recount) {
        boolean sameWays = zones(design).equals(zones(next)) && walls(design).equals(walls(next));
        boolean sameSites = design.sites().equals(next.sites());
        Hierarchy sites = sameSites ? hierarchy : new Hierarchy(next.sites());
        Firsts counted = firsts.after(next.hosts(), recount);
        return new Scene(
                next,
                sameSites && design.zones().equals(next.zones())
                        ? surroundings
                        : new Surroundings(next, reading.catalog()),
                sites,
                sameWays ? routes : Routes.of(next),
                counted,
                new Facts(reading.edition().id(), counted, sites));
    }

    private static List<String> zones(Design design) {
        return design.zones().stream().map(Zone::id).toList();
    }

    private static List<List<String>> walls(Design design) {
        return design.firewalls().stream().map(Scene::ends).toList();
    }

    private static List<String> ends(Firewall firewall) {
        return Stream.concat(Stream.of(firewall.id()), firewall.between().stream())
                .toList();
    }
}
