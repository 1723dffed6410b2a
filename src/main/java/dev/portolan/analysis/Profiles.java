package dev.portolan.analysis;

import dev.portolan.design.Host;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes the profiles of seats, one object for all that are alike. */
final class Profiles {

    private final Rulebook rules;
    private final Map<Profile.Contents, Profile> known = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Integer>> places = new ConcurrentHashMap<>();

    Profiles(Rulebook rules) {
        this.rules = rules;
    }

    Profile of(Host host, List<Party> parties, Facts facts) {
        String role = parties.getFirst().role();
        List<List<@Nullable Object>> values = new ArrayList<>(1);
        List<List<String>> naming = new ArrayList<>(1);
        List<String> paths = rules.paths(role);
        for (Party party : parties) {
            List<Facts.Reader> readers = facts.readers(party.endpoint(), paths);
            @Nullable Object[] held = new @Nullable Object[readers.size()];
            for (int i = 0; i < held.length; i++) {
                held[i] = readers.get(i).read(party);
            }
            values.add(Arrays.asList(held));
            naming.add(naming(party, facts));
        }
        Profile.Contents contents =
                new Profile.Contents(role, values, naming, host.siteServerInitiates(), host.dynamicPorts());
        Profile profile = known.get(contents);
        return profile != null
                ? profile
                : known.computeIfAbsent(
                        contents, c -> new Profile(c, places.computeIfAbsent(c.role(), r -> index(paths))));
    }

    private List<String> naming(Party party, Facts facts) {
        List<String> naming = List.of();
        for (String path : rules.naming(party.role())) {
            if (facts.names(party, path)) {
                naming = new ArrayList<>(naming);
                naming.add(path);
            }
        }
        return naming;
    }

    private static Map<String, Integer> index(List<String> paths) {
        Map<String, Integer> index = new HashMap<>();
        paths.forEach(path -> index.put(path, index.size()));
        return index;
    }
}
