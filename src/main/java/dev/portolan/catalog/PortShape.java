package dev.portolan.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a user may write for ports: a number, or a text as in the shipped editions. */
final class PortShape {

    private static final int MAX = 65535;
    private static final Pattern RANGE = Pattern.compile("([1-9][0-9]{0,4})-([1-9][0-9]{0,4})");
    private static final Pattern LIST = Pattern.compile("[1-9][0-9]{0,4}(?:[ |][1-9][0-9]{0,4})*");

    /** A port, a range, several ports, or {@code DYNAMIC}. */
    static final Shape PORTS = spot -> {
        if (!isPorts(spot)) {
            spot.fault(spot.shown() + " is not a port; write a number such as 5900, a range such as \"5900-5910\", or"
                    + " \"DYNAMIC\"");
        }
    };

    /** A row with at least one port, and with what its ports ask for. */
    static final Shape ROW = spot -> {
        Spot udp = spot.at("udp");
        Spot tcp = spot.at("tcp");
        if (!udp.exists() && !tcp.exists()) {
            spot.fault("this row opens no port; add \"tcp\" or \"udp\" with a number such as 5900");
        }
        for (Spot cell : new Spot[] {udp, tcp}) {
            if (cell.text().contains("|") && !spot.at("setting").exists()) {
                cell.fault("of these ports a setting has to choose one; add \"setting\" to the row, or write one port");
            }
            if (cell.exists()
                    && spot.at("narrow").exists()
                    && !RANGE.matcher(cell.text()).matches()) {
                cell.fault("only a range can be narrowed; write one such as \"5900-5910\", or remove \"narrow\"");
            }
        }
    };

    private PortShape() {}

    private static boolean isPorts(Spot spot) {
        if (spot.node().isInt()) {
            return isPort(spot.node().asInt());
        }
        if (!spot.node().isTextual()) {
            return false;
        }
        String text = spot.text();
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            int low = Integer.parseInt(range.group(1));
            int high = Integer.parseInt(range.group(2));
            return isPort(low) && isPort(high) && low <= high;
        }
        return text.equals("DYNAMIC")
                || (LIST.matcher(text).matches()
                        && Pattern.compile("[ |]")
                                .splitAsStream(text)
                                .allMatch(port -> isPort(Integer.parseInt(port))));
    }

    private static boolean isPort(int number) {
        return number >= 1 && number <= MAX;
    }
}
