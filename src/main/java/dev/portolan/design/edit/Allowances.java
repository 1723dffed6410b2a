package dev.portolan.design.edit;

import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Firewall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What firewalls are said to let through today, which names zones and hosts. Where one of them is gone, so is what was let
 * through for it, as a name that leads nowhere means nothing.
 */
final class Allowances {

    private static final String KEY = "allows";

    private Allowances() {}

    /** The design, letting nothing through for what is gone; the same instance where nothing named it. */
    static Design without(Design design, Set<String> gone) {
        if (design.firewalls().stream()
                .noneMatch(firewall -> firewall.extras().values().containsKey(KEY))) {
            return design;
        }
        return design.withFirewalls(design.firewalls().stream()
                .map(firewall -> without(firewall, gone))
                .toList());
    }

    private static Firewall without(Firewall firewall, Set<String> gone) {
        if (!(firewall.extras().values().get(KEY) instanceof List<?> all)) {
            return firewall;
        }
        List<?> left = all.stream().filter(one -> !names(one, gone)).toList();
        if (left.size() == all.size()) {
            return firewall;
        }
        Map<String, Object> values = new LinkedHashMap<>(firewall.extras().values());
        values.put(KEY, left);
        return firewall.withExtras(new Extras(values));
    }

    /** The firewall, letting through for these ends what it let through for those of which they are copies. */
    static Firewall following(Firewall firewall, Map<String, String> copies) {
        if (!(firewall.extras().values().get(KEY) instanceof List<?> all)) {
            return firewall;
        }
        Map<String, Object> values = new LinkedHashMap<>(firewall.extras().values());
        values.put(KEY, all.stream().map(one -> following(one, copies)).toList());
        return firewall.withExtras(new Extras(values));
    }

    private static Object following(Object allowed, Map<String, String> copies) {
        if (!(allowed instanceof Map<?, ?> map)) {
            return allowed;
        }
        Map<String, Object> followed = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            boolean end = key.equals("from") || key.equals("to");
            boolean copied = end && value instanceof String id && copies.containsKey(id);
            followed.put(key.toString(), copied ? copies.getOrDefault(value.toString(), "") : value);
        });
        return followed;
    }

    private static boolean names(Object allowed, Set<String> gone) {
        return allowed instanceof Map<?, ?> map && (names(map, "from", gone) || names(map, "to", gone));
    }

    private static boolean names(Map<?, ?> allowed, String end, Set<String> gone) {
        return allowed.get(end) instanceof String id && gone.contains(id);
    }
}
