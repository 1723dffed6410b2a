package dev.portolan.design.edit;

import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ids for new things: the plainest ones that the design has not used.
 *
 * <p>An id that differs from another only in case is not free: nobody could tell the two apart in a table.
 */
public final class FreeIds {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");

    private static final Pattern FILLED = Pattern.compile("(?:.*[^0-9])?(?<number>0[0-9]{1,7})");

    private FreeIds() {}

    /** {@code dmz}, then {@code dmz-2}, {@code dmz-3} … */
    public static String zone(Design design, ZoneKind kind) {
        return hyphenated(ids(design.zones().stream().map(Zone::id)), kind.word());
    }

    /** {@code firewall}, then {@code firewall-2}, {@code firewall-3} … */
    public static String firewall(Design design) {
        return hyphenated(ids(design.firewalls().stream().map(Firewall::id)), "firewall");
    }

    /**
     * {@code DMZ1}, {@code DMZ2} … for the stem {@code DMZ}; {@code DMZ01} where others of that stem, or if there are none, others
     * at all are counted so.
     */
    public static String host(Design design, String stem) {
        Set<String> taken = ids(design.hosts().stream().map(Host::id));
        String start = stem.toLowerCase(Locale.ROOT);
        Set<String> alike = taken.stream()
                .filter(id -> id.startsWith(start)
                        && NUMBER.matcher(id.substring(start.length())).matches())
                .collect(Collectors.toSet());
        int digits = digits(alike.isEmpty() ? taken : alike);
        return first(taken, n -> stem + String.format(Locale.ROOT, "%0" + digits + "d", n));
    }

    /** How many digits numbers at the end are filled up to with zeros; 1 where none is. */
    private static int digits(Set<String> ids) {
        return ids.stream()
                .map(FILLED::matcher)
                .filter(Matcher::matches)
                .mapToInt(id -> id.group("number").length())
                .max()
                .orElse(1);
    }

    /** What the id of a host starts with that is made for a role in a zone of a kind. */
    public static String stem(Endpoint role, ZoneKind kind) {
        if (role.kind() == Endpoint.Kind.SITE_SYSTEM) {
            return switch (kind) {
                case DMZ -> "DMZ";
                case AZURE -> "AZ";
                case INTRANET, INTERNET -> "SRV";
            };
        }
        return role.abbreviation().replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /** {@code CAS}, {@code P01}, {@code P02}, {@code S01} … by the type of site; beyond 99, {@code P2S} and so on. */
    public static String site(Design design, SiteType type) {
        Set<String> taken = ids(design.sites().stream().map(Site::code));
        return switch (type) {
            case CENTRAL_ADMINISTRATION -> taken.contains("cas") ? code(taken, "C") : "CAS";
            case PRIMARY -> code(taken, "P");
            case SECONDARY -> code(taken, "S");
        };
    }

    /** Two decimal digits behind the letter, two of base 36 once those are used up, then three of base 36. */
    private static String code(Set<String> taken, String letter) {
        return first(taken, n -> {
            String digits = Integer.toString(n, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
            return n < 100
                    ? letter + String.format(Locale.ROOT, "%02d", n)
                    : digits.length() < 3 ? letter + digits : digits;
        });
    }

    private static String hyphenated(Set<String> taken, String stem) {
        return first(taken, n -> n == 1 ? stem : stem + "-" + n);
    }

    private static String first(Set<String> taken, IntFunction<String> id) {
        for (int n = 1; ; n++) {
            String candidate = id.apply(n);
            if (!taken.contains(candidate.toLowerCase(Locale.ROOT))) {
                return candidate;
            }
        }
    }

    private static Set<String> ids(Stream<String> ids) {
        Set<String> taken = new HashSet<>();
        ids.forEach(id -> taken.add(id.toLowerCase(Locale.ROOT)));
        return taken;
    }
}
