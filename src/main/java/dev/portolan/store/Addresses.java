package dev.portolan.store;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.regex.Pattern;

/** What may stand in {@code hosts[].addresses}. */
public final class Addresses {

    private static final Pattern PREFIX = Pattern.compile("[0-9]{1,3}");
    private static final Pattern DOTTED = Pattern.compile("[0-9]+(\\.[0-9]+){3}");

    private Addresses() {}

    /** Whether the text is an IPv4 or IPv6 address, or a CIDR block of either. No name is looked up. */
    public static boolean isAddress(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        if (address.indexOf(':') < 0 && !DOTTED.matcher(address).matches()) {
            return false;
        }
        try {
            int bits = InetAddress.ofLiteral(address) instanceof Inet4Address ? 32 : 128;
            String prefix = text.substring(slash + 1);
            return slash < 0 || (PREFIX.matcher(prefix).matches() && Integer.parseInt(prefix) <= bits);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
