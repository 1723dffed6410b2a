package dev.portolan.diagram;

import static dev.portolan.diagram.Metrics.CARD_WIDTH;
import static dev.portolan.diagram.Metrics.CHANNEL;

import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.diagram.FloorPlan.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The hosts of a zone in rows and columns with channels between them: all cards of a row start on one height, so that lines
 * pass from side to side and from top to bottom.
 */
final class Seating {

    /** Room for the title and for lines below it. */
    static final double TOP = 60;

    /** Most lines run between columns. */
    private static final double COLUMN = CARD_WIDTH + CHANNEL + 10;

    private final List<Host> hosts;
    private final int columns;

    /** Row by row; the last row may be short. */
    Seating(List<Host> hosts, int columns) {
        this.hosts = new ArrayList<>(hosts);
        this.columns = Math.max(1, columns);
    }

    List<Host> hosts() {
        return Collections.unmodifiableList(hosts);
    }

    int column(int seat) {
        return seat % columns;
    }

    int row(int seat) {
        return seat / columns;
    }

    int rows() {
        return (hosts.size() + columns - 1) / columns;
    }

    void swap(int a, int b) {
        Collections.swap(hosts, a, b);
    }

    /** Where the cards stand, relative to the zone, by host id. */
    Map<String, Spot> spots() {
        Map<String, Spot> spots = new LinkedHashMap<>();
        double y = TOP;
        for (int row = 0; row < rows(); row++) {
            for (int i = row * columns; i < Math.min(hosts.size(), (row + 1) * columns); i++) {
                spots.put(hosts.get(i).id(), new Spot(x(i % columns), y));
            }
            y += height(row) + CHANNEL;
        }
        return spots;
    }

    static double x(int column) {
        return CHANNEL + column * COLUMN;
    }

    private double height(int row) {
        double tallest = 0;
        for (int i = row * columns; i < Math.min(hosts.size(), (row + 1) * columns); i++) {
            tallest = Math.max(tallest, Cards.height(hosts.get(i)));
        }
        return tallest;
    }

    /** How far apart rows are, about. */
    double pitch() {
        return hosts.stream().mapToDouble(Cards::height).average().orElse(0) + CHANNEL;
    }

    /** What the zone needs to hold them. */
    Size size() {
        double height = TOP;
        for (int row = 0; row < rows(); row++) {
            height += height(row) + CHANNEL;
        }
        int wide = Math.max(1, Math.min(columns, hosts.size()));
        return new Size(
                Math.max(Metrics.ZONE_MIN_WIDTH, x(wide - 1) + CARD_WIDTH + CHANNEL),
                Math.max(Metrics.ZONE_MIN_HEIGHT, height));
    }

    /** The middle of each card on the canvas, by host id. */
    Map<String, Point> middles(Box zone) {
        Map<String, Point> middles = new HashMap<>();
        Map<String, Spot> spots = spots();
        for (Host host : hosts) {
            Spot spot = spots.getOrDefault(host.id(), new Spot(0, 0));
            Box card = Boxes.moved(Cards.box(host, spot), zone.x(), zone.y());
            middles.put(host.id(), Boxes.centre(card));
        }
        return middles;
    }
}
