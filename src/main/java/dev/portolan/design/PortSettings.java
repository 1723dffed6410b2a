package dev.portolan.design;

import java.util.List;
import java.util.Objects;

/**
 * The ports of a primary site that its clients use, as far as they differ from the defaults.
 *
 * <p>Source: "How to configure client communication ports" (2017): a default and an alternate port each for HTTP and
 * HTTPS, both in use at once. So there are two of each at the most, and no port is two of them.
 *
 * @param http request ports over HTTP, default first; empty: 80
 * @param https request ports over HTTPS, default first; empty: 443
 * @param notification client notification port; 0: 10123
 * @param wakeOnLan wake-up packet port; 0: 9
 * @param wakeUpProxy wake-up proxy port; 0: 25536
 * @param extras unknown keys of the file
 */
public record PortSettings(
        List<Integer> http, List<Integer> https, int notification, int wakeOnLan, int wakeUpProxy, Extras extras) {

    /** Everything at its default. */
    public static final PortSettings DEFAULT = new PortSettings(List.of(), List.of(), 0, 0, 0, Extras.NONE);

    public PortSettings {
        http = List.copyOf(http);
        https = List.copyOf(https);
        http.forEach(port -> require(port, "http"));
        https.forEach(port -> require(port, "https"));
        requireDefaultAndAlternate(http, "http");
        requireDefaultAndAlternate(https, "https");
        requireApart(http, https);
        requireOrUnset(notification, "notification");
        requireOrUnset(wakeOnLan, "wakeOnLan");
        requireOrUnset(wakeUpProxy, "wakeUpProxy");
        Objects.requireNonNull(extras);
    }

    private static void requireOrUnset(int port, String key) {
        if (port != 0) {
            require(port, key);
        }
    }

    private static void requireDefaultAndAlternate(List<Integer> ports, String key) {
        if (ports.size() > 2) {
            throw new InvalidDesignException(
                    key, "here stand " + ports.size() + " ports; write the default and at most one alternate");
        }
        if (ports.size() == 2 && ports.getFirst().equals(ports.getLast())) {
            throw new InvalidDesignException(key, "port " + ports.getFirst() + " stands here twice; remove one");
        }
    }

    private static void requireApart(List<Integer> http, List<Integer> https) {
        List<Integer> secure = https.isEmpty() ? List.of(Key.HTTPS.standard) : https;
        for (int port : http.isEmpty() ? List.of(Key.HTTP.standard) : http) {
            if (secure.contains(port)) {
                throw new InvalidDesignException(
                        http.isEmpty() ? "https" : "http",
                        "port " + port + " is for HTTP and for HTTPS at once; choose another for one of them");
            }
        }
    }

    private static void require(int port, String key) {
        if (port < 1 || port > PortRange.MAX) {
            throw new InvalidDesignException(key, port + " is not a port; write a number from 1 to " + PortRange.MAX);
        }
    }

    /** Both at once, as neither may hold a port of the other on the way. */
    public PortSettings withRequests(List<Integer> newHttp, List<Integer> newHttps) {
        return new PortSettings(newHttp, newHttps, notification, wakeOnLan, wakeUpProxy, extras);
    }

    public PortSettings withHttp(List<Integer> ports) {
        return new PortSettings(ports, https, notification, wakeOnLan, wakeUpProxy, extras);
    }

    public PortSettings withHttps(List<Integer> ports) {
        return new PortSettings(http, ports, notification, wakeOnLan, wakeUpProxy, extras);
    }

    public PortSettings withNotification(int port) {
        return new PortSettings(http, https, port, wakeOnLan, wakeUpProxy, extras);
    }

    public PortSettings withWakeOnLan(int port) {
        return new PortSettings(http, https, notification, port, wakeUpProxy, extras);
    }

    public PortSettings withWakeUpProxy(int port) {
        return new PortSettings(http, https, notification, wakeOnLan, port, extras);
    }

    /** The ports in use for a key of {@code clientPorts}, defaults filled in. */
    public List<Integer> of(Key key) {
        return switch (key) {
            case HTTP -> http.isEmpty() ? List.of(key.standard) : http;
            case HTTPS -> https.isEmpty() ? List.of(key.standard) : https;
            case NOTIFICATION -> List.of(notification == 0 ? key.standard : notification);
            case WAKE_ON_LAN -> List.of(wakeOnLan == 0 ? key.standard : wakeOnLan);
            case WAKE_UP_PROXY -> List.of(wakeUpProxy == 0 ? key.standard : wakeUpProxy);
        };
    }

    /** Whether the file says something for a key. */
    public boolean sets(Key key) {
        return switch (key) {
            case HTTP -> !http.isEmpty();
            case HTTPS -> !https.isEmpty();
            case NOTIFICATION -> notification != 0;
            case WAKE_ON_LAN -> wakeOnLan != 0;
            case WAKE_UP_PROXY -> wakeUpProxy != 0;
        };
    }

    /** The client ports of a site and their defaults. */
    public enum Key implements Worded {
        HTTP("http", 80),
        HTTPS("https", 443),
        NOTIFICATION("notification", 10123),
        WAKE_ON_LAN("wakeOnLan", 9),
        WAKE_UP_PROXY("wakeUpProxy", 25536);

        private final String word;
        private final int standard;

        Key(String word, int standard) {
            this.word = word;
            this.standard = standard;
        }

        /** The key in design files. */
        @Override
        public String word() {
            return word;
        }

        /** The port that is used where a site sets none. */
        public int standard() {
            return standard;
        }
    }
}
