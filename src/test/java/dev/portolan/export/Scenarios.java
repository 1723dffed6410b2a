package dev.portolan.export;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Layout;
import dev.portolan.design.Settings;
import dev.portolan.diagram.Arranger;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Drawings;
import dev.portolan.store.DesignReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The designs of the contract with the crossings expected of them. */
final class Scenarios {

    static final Catalog CATALOG = CatalogReader.shipped();

    private Scenarios() {}

    /** Every scenario. */
    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/scenarios"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".crossings.csv"))
                    .map(name -> name.substring(0, name.length() - ".crossings.csv".length()))
                    .sorted()
                    .toList();
        }
    }

    static Analysis analysis(String name) throws IOException {
        return Analyzer.analyze(design(name), CATALOG);
    }

    /** A design with nothing in it. */
    static Analysis empty() {
        return Analyzer.analyze(
                new Design(
                        "Nothing yet",
                        "",
                        "cb-2025-12",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Settings.DEFAULT,
                        Layout.NONE,
                        Extras.NONE),
                CATALOG);
    }

    /**
     * The classic design with other names.
     *
     * @param name of each zone, firewall and host by its id, and of the design by an empty one
     */
    static Analysis called(UnaryOperator<String> name) throws IOException {
        Design design = Scenarios.design("02-ibcm-classic");
        return Analyzer.analyze(
                design.withName(name.apply(""))
                        .withZones(design.zones().stream()
                                .map(z -> z.withName(name.apply(z.id())))
                                .toList())
                        .withFirewalls(design.firewalls().stream()
                                .map(f -> f.withName(name.apply(f.id())))
                                .toList())
                        .withHosts(design.hosts().stream()
                                .map(h -> h.withName(name.apply(h.id())))
                                .toList()),
                CATALOG);
    }

    /** The classic design with names as people give them. */
    static Analysis named() throws IOException {
        Map<String, String> names = Map.ofEntries(
                Map.entry("internet", "Internet"),
                Map.entry("dmz", "Perimeter"),
                Map.entry("intranet", "Head office · 本社"),
                Map.entry("fe", "Front-end firewall"),
                Map.entry("be", "Back-end firewall"),
                Map.entry("NET", "Internet clients"),
                Map.entry("DMZ1", "MP-DMZ-01"),
                Map.entry("DMZ2", "FSP-DMZ-01"),
                Map.entry("SITE1", "CM-PRIMARY-01"),
                Map.entry("DB1", "データベース サーバー"),
                Map.entry("SUP1", "WSUS-01"));
        return called(id -> id.isEmpty() ? "Perimeter for internet clients" : names.get(id));
    }

    static Report report(String name) throws IOException {
        return report(analysis(name), null);
    }

    static Report report(Analysis analysis, Drawing drawing) {
        return new Report(analysis, List.of(), drawing, Locale.ENGLISH);
    }

    static Design design(String name) throws IOException {
        return new DesignReader(CATALOG).read(text(name + ".portolan.json"));
    }

    /** As window and commands draw it. */
    static Drawing drawing(Analysis analysis) {
        return Drawings.of(
                analysis.design(),
                Arranger.complete(analysis.design(), CATALOG),
                CATALOG,
                analysis,
                analysis.rules().counts());
    }

    static String expectedCsv(String name) throws IOException {
        return text(name + ".crossings.csv");
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Scenarios.class.getResourceAsStream("/scenarios/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
