package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Endpoint;
import dev.portolan.catalog.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A server, a service or a device that takes part in no connection, as nothing that it would talk to is placed: a console
 * without a site, an upstream WSUS server that no one names.
 *
 * <p>Who shares a host with others may have its partner there. Clients have findings of their own, and so have roles that
 * the edition does not know.
 */
final class RoleWithoutEffect implements Check {

    @Override
    public String id() {
        return "role-without-effect";
    }

    @Override
    public List<Finding> run(Survey survey) {
        List<Party> idle = survey.all()
                .filter(party -> party.endpoint().kind() != Endpoint.Kind.SITE_SYSTEM)
                .filter(party -> !party.role().equals("client"))
                .filter(party ->
                        party.endpoint().editions().contains(survey.edition().id()))
                .filter(party -> party.host().roles().size() == 1)
                .toList();
        if (idle.isEmpty()) {
            return List.of();
        }
        Set<String> busy = new HashSet<>();
        survey.connections().forEach(connection -> collect(connection, survey, busy));
        return idle.stream()
                .filter(party -> !busy.contains(party.host().id()))
                .map(this::finding)
                .toList();
    }

    private static void collect(Connection connection, Survey survey, Set<String> busy) {
        Optional<Endpoint> from = survey.catalog().endpoint(connection.from());
        Optional<Endpoint> to = survey.catalog().endpoint(connection.to());
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        List<Party> starting = Ends.starting(connection, from.get(), survey).toList();
        List<Party> answering = Ends.answering(connection, to.get(), survey).toList();
        Scope scope = connection.scope();
        switch (scope.reach()) {
            case NAMED -> {
                Function<Party, List<String>> named = party -> survey.hosts(party, scope.named());
                add(sharing(starting, named, answering, party -> List.of(host(party))), busy);
            }
            case SAME_SITE -> {
                Function<Party, List<String>> site =
                        party -> party.siteCode().stream().toList();
                add(sharing(starting, site, answering, site), busy);
            }
            case ANY,
                    ASSIGNED_SITE,
                    ASSIGNED_SITE_OR_BOUNDARY_GROUP,
                    SAME_ZONE,
                    SITE_DATABASE,
                    ADJACENT_SITE,
                    ADJACENT_SITE_DATABASE,
                    NEAREST -> {
                if (!starting.isEmpty() && !answering.isEmpty()) {
                    add(starting, busy);
                    add(answering, busy);
                }
            }
        }
    }

    /** Those of both ends that have a word in common with someone at the other end. */
    private static List<Party> sharing(
            List<Party> some,
            Function<Party, List<String>> ofSome,
            List<Party> others,
            Function<Party, List<String>> ofOthers) {
        Set<String> words = words(some, ofSome);
        words.retainAll(words(others, ofOthers));
        List<Party> sharing = new ArrayList<>();
        some.stream()
                .filter(party -> ofSome.apply(party).stream().anyMatch(words::contains))
                .forEach(sharing::add);
        others.stream()
                .filter(party -> ofOthers.apply(party).stream().anyMatch(words::contains))
                .forEach(sharing::add);
        return sharing;
    }

    private static Set<String> words(List<Party> parties, Function<Party, List<String>> of) {
        return parties.stream()
                .flatMap(party -> of.apply(party).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void add(List<Party> parties, Set<String> busy) {
        parties.forEach(party -> busy.add(host(party)));
    }

    private static String host(Party party) {
        return party.host().id();
    }

    private Finding finding(Party party) {
        return new Finding(
                id(),
                Severity.NOTE,
                "endpoints",
                List.of(Subject.of(party)),
                List.of(party.endpoint().names(), party.host().title()));
    }
}
