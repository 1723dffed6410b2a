package dev.portolan.analysis.check;

import dev.portolan.design.PortRange;

/**
 * Two ports of a WSUS server, judged by note 3 of the ports articles: 80 goes with 443 and nothing else; any other HTTP port
 * with the next port, or, as some editions have it, a higher one.
 */
public record WsusPair(int http, int https) {

    private static final int WEB = 80;
    private static final int SECURE_WEB = 443;

    /** Whether HTTP is on port 80, and HTTPS elsewhere than on 443. */
    public boolean lacks443() {
        return http == WEB && https != SECURE_WEB;
    }

    /** Whether HTTP is on a port of its own, and HTTPS not on the next. */
    public boolean isApart() {
        return http != WEB && https != http + 1;
    }

    /** Whether no edition of the articles allows it. */
    public boolean isWrong() {
        return lacks443() || (http != WEB && https <= http);
    }

    /** The HTTPS port that goes with the HTTP port; 0 where there is none. */
    public int expected() {
        return http == WEB ? SECURE_WEB : http < PortRange.MAX ? http + 1 : 0;
    }
}
