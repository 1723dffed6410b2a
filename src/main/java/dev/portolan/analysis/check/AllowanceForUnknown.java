package dev.portolan.analysis.check;

import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A firewall that is said to let something through today, from or to a name that means nothing: for nobody, then. */
final class AllowanceForUnknown implements Check {

    private static final String ANY = "any";

    /** What is meant as an address or a block of them, well written or not. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F]*([.:][0-9a-fA-F]*)+(/[0-9]+)?");

    @Override
    public String id() {
        return "allowance-for-unknown";
    }

    @Override
    public List<Finding> run(Survey survey) {
        Design design = survey.design();
        Set<String> known = Stream.concat(
                        design.zones().stream().map(zone -> zone.id()),
                        design.hosts().stream().map(host -> host.id()))
                .collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (Firewall firewall : design.firewalls()) {
            ends(firewall)
                    .filter(end -> !end.equals(ANY)
                            && !known.contains(end)
                            && !ADDRESS.matcher(end).matches())
                    .distinct()
                    .forEach(end -> findings.add(new Finding(
                            id(),
                            Severity.WARNING,
                            survey.article(),
                            List.of(Subject.firewall(firewall.id())),
                            List.of(firewall.title(), end))));
        }
        return findings;
    }

    /** What stands on either side of what is let through. */
    private static Stream<String> ends(Firewall firewall) {
        return firewall.extras().values().get("allows") instanceof List<?> all
                ? all.stream().flatMap(allowed -> Stream.of("from", "to").flatMap(side -> end(allowed, side)))
                : Stream.empty();
    }

    private static Stream<String> end(Object allowed, String side) {
        return allowed instanceof Map<?, ?> map && map.get(side) instanceof String end
                ? Stream.of(end)
                : Stream.empty();
    }
}
