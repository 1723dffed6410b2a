package dev.portolan.analysis.check;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.CodePoints;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** All design checks. */
public final class Checks {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::id, CodePoints.ORDER)
            .thenComparing(
                    finding -> finding.elements().stream().map(Subject::id).collect(Collectors.joining(" ")),
                    CodePoints.ORDER)
            .thenComparing(finding -> finding.arguments().toString(), CodePoints.ORDER);

    private Checks() {}

    private static List<Check> all() {
        return List.of(
                new NoRoute(),
                new RoleNotInEdition(),
                new RoleWithoutSite(),
                new SiteWithoutServer(),
                new SiteWithoutDatabase(),
                new WsusPair(),
                new InternetClientsWithoutManagementPoint());
    }

    /** Every finding, errors first; the same for the same design however its parts are ordered. */
    public static List<Finding> run(Analysis analysis) {
        return all().stream()
                .flatMap(check -> check.run(analysis).stream())
                .sorted(ORDER)
                .distinct()
                .toList();
    }
}
