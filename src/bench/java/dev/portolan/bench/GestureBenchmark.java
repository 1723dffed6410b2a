package dev.portolan.bench;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Fragment;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.edit.Copies;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Editor;
import dev.portolan.diagram.Aligning;
import dev.portolan.diagram.Alignment;
import dev.portolan.diagram.Arranger;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Drawings;
import dev.portolan.diagram.Nudging;
import dev.portolan.diagram.Places;
import dev.portolan.diagram.Point;
import dev.portolan.diagram.Snapped;
import dev.portolan.diagram.Snapping;
import dev.portolan.store.FragmentText;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Selection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What gestures work out, without a window. Wanted for 5,000 hosts: 1 ms for a snap, as it comes with every move of the
 * mouse, and for deleting all of them and bringing them back a small part of the 0.3 s that the whole may take.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = {"-Xmx1g", "-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC"})
public class GestureBenchmark {

    @Param({"1000", "5000"})
    public int hosts;

    private final Catalog catalog = CatalogReader.shipped();
    private Design design;
    private Layout layout;
    private Places places;
    private Host one;
    private Box card;
    private Snapping snapping;
    private List<String> all;
    private Set<Element> chosen;
    private Design without;
    private int step;

    @Setup
    public void draw() {
        design = CanvasDesigns.of(hosts, 2 * hosts);
        layout = Arranger.complete(design, catalog);
        places = new Places(design, layout);
        one = design.hosts().get(hosts / 2);
        card = places.card(one);
        List<Box> still = Drawings.of(design, layout, catalog, null, Map.of()).cards().stream()
                .filter(shape -> !shape.host().id().equals(one.id()))
                .map(shape -> shape.box())
                .toList();
        Box room = places.zone(one.zone());
        snapping = new Snapping(still, List.of(places.floor(one.zone())), new Point(room.x(), room.y()), 6, 700);
        all = design.hosts().stream().map(Host::id).toList();
        chosen = all.stream().map(HostElement::new).collect(Collectors.toSet());
        without = Editor.apply(design, new Edit.RemoveHosts(all));
    }

    /** Another place for each measure: from card to card. */
    private double way() {
        step = (step + 7) % 400;
        return step;
    }

    @Benchmark
    public Snapped snap() {
        return snapping.moved(Boxes.moved(card, way(), way()));
    }

    @Benchmark
    public Map<String, Spot> moveOne() {
        return places.moved(List.of(one.id()), one.zone(), way(), way());
    }

    @Benchmark
    public Map<String, Spot> moveAll() {
        return places.moved(all, one.zone(), way(), way());
    }

    @Benchmark
    public Point nudgeOne() {
        return new Nudging(places, Set.of(), Set.of(one.id())).byUnit(1, 0);
    }

    @Benchmark
    public Design nudgeAll() {
        return Editor.apply(design, new Edit.Nudge(Set.of(), Set.copyOf(all), 1, 0));
    }

    @Benchmark
    public Map<String, Spot> alignAll() {
        return new Aligning(places, Alignment.LEFT).hosts(all);
    }

    @Benchmark
    public Design deleteAll() {
        return Editor.apply(design, new Edit.RemoveHosts(all));
    }

    @Benchmark
    public Set<Element> forget() {
        Selection selection = new Selection();
        selection.set(chosen);
        selection.retain(without);
        return selection.get();
    }

    @Benchmark
    public Design duplicateAll() {
        Fragment part = Copies.of(design, layout, Set.of(), Set.copyOf(all));
        return Editor.apply(design, new Edit.Insert(Copies.fitted(part, design)));
    }

    @Benchmark
    public Fragment textOfAll() {
        return FragmentText.read(FragmentText.of(Copies.of(design, layout, Set.of(), Set.copyOf(all))), catalog);
    }
}
