package dev.portolan.app;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Zone;
import dev.portolan.store.DesignFile;
import dev.portolan.store.DesignReader;
import dev.portolan.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Designs to start from. Their files, {@code catalog/designs}, hold ids and no word of any language: the bundle {@code
 * gallery} has the names, which a design is given when it is taken.
 */
public final class Gallery {

    /** The sample that stands first: what {@link NewDesign} makes. */
    public static final String BLANK = "blank";

    /** In the order in which they are offered, from the plain to the large. */
    private static final List<String> IDS = List.of(
            "single-primary",
            "ibcm",
            "ibcm-site-server-starts",
            "cmg-scale-set",
            "cmg-classic",
            "branch-deployment",
            "untrusted-forest",
            "hierarchy",
            "cm-2007-ibcm");

    private final Catalog catalog;
    private final Locale locale;
    private final Messages words;

    /**
     * @param locale the language of all names
     */
    public Gallery(Catalog catalog, Locale locale) {
        this.catalog = catalog;
        this.locale = locale;
        words = Messages.of("gallery", locale);
    }

    /**
     * A design on offer.
     *
     * @param id of its file; {@link #BLANK}: it has none
     * @param sentence what it shows
     */
    public record Sample(String id, String sentence, Design design) {}

    /** The ids of the designs that have a file. */
    static List<String> ids() {
        return IDS;
    }

    /** All that is on offer, the blank one first. */
    public List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        samples.add(new Sample(
                BLANK, words.get("gallery.blank.sentence"), NewDesign.create(catalog, Messages.of("app", locale))));
        for (String id : IDS) {
            Design design = named(id, new DesignReader(catalog).read(text(id)));
            samples.add(new Sample(id, design.description(), design));
        }
        return List.copyOf(samples);
    }

    private static String text(String id) {
        String file = "/catalog/designs/" + id + DesignFile.ENDING;
        try (InputStream in = Gallery.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is damaged", e);
        }
    }

    private Design named(String id, Design design) {
        return new Design(
                words.get("gallery.name." + id),
                words.get("gallery.sentence." + id),
                design.edition(),
                design.zones().stream().map(this::named).toList(),
                design.firewalls().stream().map(this::named).toList(),
                design.sites(),
                design.hosts().stream().map(this::named).toList(),
                design.settings(),
                design.layout(),
                Extras.NONE);
    }

    private Zone named(Zone zone) {
        return new Zone(zone.id(), words.get("gallery.zone." + zone.id()), zone.kind(), zone.extras());
    }

    private Firewall named(Firewall firewall) {
        return new Firewall(
                firewall.id(), words.get("gallery.firewall." + firewall.id()), firewall.between(), firewall.extras());
    }

    private Host named(Host host) {
        return isCrowd(host) ? host.withName(words.get("gallery.host." + host.id())) : host;
    }

    /** Groups of clients and services need a name in every language; a server is called by its id everywhere. */
    private boolean isCrowd(Host host) {
        return host.roles().stream()
                .flatMap(placement -> catalog.endpoint(placement.role()).stream())
                .map(Endpoint::kind)
                .allMatch(kind -> kind == Endpoint.Kind.CLIENT || kind == Endpoint.Kind.SERVICE);
    }
}
