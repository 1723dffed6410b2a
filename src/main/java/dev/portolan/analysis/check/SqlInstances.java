package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.catalog.Endpoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The SQL Servers of a design, whose placements are instances. */
final class SqlInstances {

    static final String PORT = "sqlPort";
    private static final String DEFAULT = "MSSQLSERVER";
    private static final int USUAL = 1433;

    /** 1434 is kept by SQL Server for its own use. */
    private static final int NEXT = 1435;

    private SqlInstances() {}

    /** Those of every role that has such a port. */
    static List<Party> all(Survey survey) {
        return survey.catalog().endpoints().stream()
                .filter(role -> role.option(PORT).isPresent())
                .map(Endpoint::id)
                .flatMap(role -> survey.of(role).stream())
                .toList();
    }

    /** The instances of each computer that has some. */
    static Collection<List<Party>> byHost(Collection<Party> instances) {
        Map<String, List<Party>> byHost = new LinkedHashMap<>();
        instances.forEach(party -> byHost.computeIfAbsent(party.host().id(), host -> new ArrayList<>())
                .add(party));
        return byHost.values();
    }

    /** The name of the instance as it is written; the default instance has one too. */
    static String title(Party party) {
        Object set = party.placement().option("instance");
        String title = set == null ? "" : set.toString().strip();
        return title.isEmpty() ? DEFAULT : title;
    }

    /** The name by which instances are told apart, as it does not matter how it is written. */
    static String name(Party party) {
        return title(party).toLowerCase(Locale.ROOT);
    }

    static boolean isNamed(Party party) {
        return !title(party).equalsIgnoreCase(DEFAULT);
    }

    /** A port that no other instance of the computer has. */
    static int freePort(Party party, Survey survey) {
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < party.host().roles().size(); i++) {
            Object port = party.host().roles().get(i).option(PORT);
            boolean other = i != party.index()
                    && survey.catalog()
                            .role(party.host().roles().get(i).role())
                            .flatMap(role -> role.option(PORT))
                            .isPresent();
            if (other) {
                taken.add(port instanceof Integer number ? number : USUAL);
            }
        }
        int port = USUAL;
        while (taken.contains(port)) {
            port = port == USUAL ? NEXT : port + 1;
        }
        return port;
    }
}
