package dev.portolan.analysis;

import dev.portolan.design.Host;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hosts that stand in the same lists, under one number: what holds for lists of hosts holds alike for a whole group. Hosts
 * are told apart by id; where several have one id, the first stands for them.
 */
final class HostGroups {

    static final Comparator<Host> BY_ID = Comparator.comparing(Host::id, CodePoints.ORDER);

    private final List<Host> hosts = new ArrayList<>();
    private final IdentityHashMap<List<Host>, int[]> groupsOf = new IdentityHashMap<>();
    private final Map<Integer, List<Host>> members = new HashMap<>();
    private final Map<List<Integer>, List<Host>> joined = new HashMap<>();

    /** @param lists the same object may come often, and counts once */
    HostGroups(Iterable<List<Host>> lists) {
        Map<String, Integer> positions = new HashMap<>();
        int size = 1;
        for (List<Host> list : lists) {
            if (!groupsOf.containsKey(list)) {
                groupsOf.put(list, positions(list, positions));
                size += list.size();
            }
        }
        int[] groupOf = split(size);
        groupsOf.replaceAll((list, own) ->
                Arrays.stream(own).map(position -> groupOf[position]).distinct().toArray());
        for (int i = 0; i < hosts.size(); i++) {
            members.computeIfAbsent(groupOf[i], group -> new ArrayList<>(1)).add(hosts.get(i));
        }
    }

    private int[] positions(List<Host> list, Map<String, Integer> positions) {
        int[] own = new int[list.size()];
        for (int i = 0; i < own.length; i++) {
            Host host = list.get(i);
            Integer known = positions.putIfAbsent(host.id(), hosts.size());
            own[i] = known == null ? hosts.size() : known;
            if (known == null) {
                hosts.add(host);
            }
        }
        return own;
    }

    /**
     * List by list, takes the hosts of a list out of their groups into new ones: those that were together stay together.
     *
     * @param most how many groups there can ever be
     * @return the group of each host
     */
    private int[] split(int most) {
        int[] groupOf = new int[hosts.size()];
        int[] movedTo = new int[most];
        int groups = 1;
        for (int[] own : groupsOf.values()) {
            int old = groups;
            for (int position : own) {
                int before = groupOf[position];
                if (movedTo[before] < old) {
                    movedTo[before] = groups++;
                }
                groupOf[position] = movedTo[before];
            }
        }
        return groupOf;
    }

    /** The groups of a list that these groups were made for. */
    int[] of(List<Host> list) {
        return groupsOf.getOrDefault(list, new int[0]);
    }

    /** The hosts of some groups, sorted by id. */
    List<Host> hosts(List<Integer> groups) {
        return joined.computeIfAbsent(
                groups,
                some -> some.stream()
                        .flatMap(group -> members.getOrDefault(group, List.of()).stream())
                        .sorted(BY_ID)
                        .toList());
    }
}
