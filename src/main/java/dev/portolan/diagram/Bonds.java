package dev.portolan.diagram;

import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.Bundle;
import dev.portolan.analysis.Seat;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which hosts talk to which: what stands together in an automatic layout. */
final class Bonds {

    /** Where so many talk to so many, everybody talks to everybody, and that says nothing about who belongs together. */
    private static final int CROWD = 2_000;

    private final Map<String, Map<String, Integer>> weights = new HashMap<>();

    private Bonds() {}

    static Bonds of(Design design, Catalog catalog) {
        Bonds bonds = new Bonds();
        if (catalog.edition(design.edition()).isPresent()) {
            Families families = new Families(catalog);
            Analyzer.analyze(design, catalog).bundles(bundle -> bonds.add(bundle, catalog, families));
        }
        return bonds;
    }

    private void add(Bundle bundle, Catalog catalog, Families families) {
        if (bundle.route() == null
                || (long) bundle.starts().size() * bundle.answers().size() > CROWD) {
            return;
        }
        int mask = 0;
        for (var use : bundle.uses()) {
            mask |= 1 << families.order(catalog.service(use.row().service()).family());
        }
        for (Seat start : bundle.starts()) {
            for (Seat answer : bundle.answers()) {
                if (!start.hostId().equals(answer.hostId())) {
                    add(start.hostId(), answer.hostId(), mask);
                    add(answer.hostId(), start.hostId(), mask);
                }
            }
        }
    }

    private void add(String from, String to, int mask) {
        weights.computeIfAbsent(from, host -> new HashMap<>()).merge(to, mask, (a, b) -> a | b);
    }

    /** A line that would be drawn. */
    record Bond(String other, int weight) {}

    /** In order of the ids. */
    List<Bond> of(String host) {
        List<Bond> bonds = new ArrayList<>();
        weights.getOrDefault(host, Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> bonds.add(new Bond(entry.getKey(), Integer.bitCount(entry.getValue()))));
        return bonds;
    }
}
