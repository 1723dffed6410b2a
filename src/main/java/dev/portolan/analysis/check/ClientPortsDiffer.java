package dev.portolan.analysis.check;

import dev.portolan.analysis.CodePoints;
import dev.portolan.design.PortSettings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Primary sites of one hierarchy with different request ports, though their clients may roam between them. */
final class ClientPortsDiffer implements Check {

    @Override
    public String id() {
        return "client-ports-differ-in-hierarchy";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.is2007()
                ? List.of()
                : survey.design().sites().stream()
                        .filter(site -> site.type() == SiteType.PRIMARY)
                        .sorted(Comparator.comparing(Site::code, CodePoints.ORDER))
                        .collect(Collectors.groupingBy(site -> survey.top(site).code()))
                        .values()
                        .stream()
                        .flatMap(sites -> inHierarchy(sites).stream())
                        .toList();
    }

    /** The first site that sets ports is the one to follow. */
    private Optional<Finding> inHierarchy(List<Site> primaries) {
        return primaries.stream()
                .filter(site -> !shown(site).equals(shown(PortSettings.DEFAULT)))
                .findFirst()
                .flatMap(model -> primaries.stream()
                        .filter(site -> !shown(site).equals(shown(model)))
                        .findFirst()
                        .map(other -> finding(model, other, primaries)));
    }

    private Finding finding(Site model, Site other, List<Site> primaries) {
        return new Finding(
                        id(),
                        Severity.NOTE,
                        "client-communication-ports",
                        primaries.stream().map(Subject::of).toList(),
                        List.of(model.title(), shown(model), other.title(), shown(other)))
                .mendedBy(new Edit.Together(primaries.stream()
                        .filter(site -> !shown(site).equals(shown(model)))
                        .<Edit>map(site -> new Edit.SetSite(site.withClientPorts(ports(site)
                                .withRequests(ports(model).http(), ports(model).https()))))
                        .toList()));
    }

    private static PortSettings ports(Site site) {
        return site.clientPorts() == null ? PortSettings.DEFAULT : site.clientPorts();
    }

    private static String shown(Site site) {
        return shown(ports(site));
    }

    /** As in {@code HTTP 80 8080, HTTPS 443}. */
    private static String shown(PortSettings ports) {
        return Stream.of(PortSettings.Key.HTTP, PortSettings.Key.HTTPS)
                .map(key ->
                        key + " " + ports.of(key).stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
