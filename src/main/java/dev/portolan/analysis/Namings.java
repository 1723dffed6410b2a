package dev.portolan.analysis;

import dev.portolan.design.Host;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What happens because hosts name others, by the host that names; and who names a host.
 *
 * @param namers ids of the hosts that name a host, by its id
 */
record Namings(Patched<String, Named> named, Patched<String, List<String>> namers) {

    static final Namings NONE = new Namings(Patched.empty(), Patched.empty());

    /** What the hosts name, as far as they name any. */
    static Namings of(
            Collection<Host> hosts,
            Reading reading,
            Facts facts,
            Function<String, Optional<Host>> find,
            Function<Host, List<Seat>> seats) {
        Map<String, @Nullable Named> named = new HashMap<>();
        Map<String, @Nullable List<String>> namers = new HashMap<>();
        for (Host host : hosts) {
            Named by = Named.of(host, reading, facts, find, seats);
            if (by != null) {
                named.put(host.id(), by);
                by.hosts().keySet().forEach(id -> add(namers, id, host.id()));
            }
        }
        return new Namings(NONE.named.with(named), NONE.namers.with(namers));
    }

    private static void add(Map<String, @Nullable List<String>> namers, String id, String namer) {
        List<String> all = namers.get(id);
        if (all == null) {
            all = new ArrayList<>(1);
            namers.put(id, all);
        }
        all.add(namer);
    }

    /** The namings after a change: those of the hosts that changed, and of those who name them, are worked out again. */
    Namings after(Change change, Scene then, Reading reading) {
        Set<String> touched = new LinkedHashSet<>(change.gone().keySet());
        touched.addAll(change.come().keySet());
        Map<String, @Nullable Named> again = new LinkedHashMap<>();
        for (String id : touched) {
            Host host = change.come().get(id);
            again.put(id, host == null ? null : name(host, Map.of(), change, then, reading));
            for (String namer : namersOf(id)) {
                Named by = named.get(namer);
                if (by != null && !touched.contains(namer) && !again.containsKey(namer)) {
                    again.put(namer, name(by.host(), by.hosts(), change, then, reading));
                }
            }
        }
        again.entrySet().removeIf(entry -> entry.getValue() == null && named.get(entry.getKey()) == null);
        return new Namings(named.with(new HashMap<>(again)), namers.with(renamed(again)));
    }

    /** The ids of the hosts that name a host. */
    List<String> namersOf(String id) {
        List<String> all = namers.get(id);
        return all == null ? List.of() : all;
    }

    /** @param known hosts that were named before; those that the change does not touch are still the same */
    private static @Nullable Named name(
            Host host, Map<String, Optional<Host>> known, Change change, Scene then, Reading reading) {
        return Named.of(
                host,
                reading,
                then.facts(),
                id -> {
                    if (change.gone().containsKey(id) || change.come().containsKey(id)) {
                        return Optional.ofNullable(change.come().get(id));
                    }
                    Optional<Host> before = known.get(id);
                    return before != null ? before : then.design().host(id);
                },
                one -> reading.seats(one, then));
    }

    /** Who names each host of which others are named by now. */
    private Map<String, @Nullable List<String>> renamed(Map<String, @Nullable Named> again) {
        Map<String, @Nullable List<String>> changed = new HashMap<>();
        again.forEach((namer, by) -> {
            Named before = named.get(namer);
            Set<String> old = before == null ? Set.of() : before.hosts().keySet();
            Set<String> now = by == null ? Set.of() : by.hosts().keySet();
            for (String id : old) {
                if (!now.contains(id)) {
                    own(changed, id).remove(namer);
                }
            }
            for (String id : now) {
                if (!old.contains(id)) {
                    own(changed, id).add(namer);
                }
            }
        });
        return changed;
    }

    private List<String> own(Map<String, @Nullable List<String>> changed, String id) {
        List<String> own = changed.get(id);
        if (own == null) {
            own = new ArrayList<>(namersOf(id));
            changed.put(id, own);
        }
        return own;
    }
}
