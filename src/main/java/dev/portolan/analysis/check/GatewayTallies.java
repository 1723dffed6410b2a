package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.PortRange;
import dev.portolan.design.Settings;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The clients that may come through cloud management gateways: all on the internet. */
final class GatewayTallies {

    private GatewayTallies() {}

    /** By the virtual machines of all gateways. */
    static Stream<Tally> machines(Survey survey) {
        return first(survey.of(Gateways.ROLE))
                .map(gateway -> new Tally(
                        gateway.host().title(),
                        () -> Subject.of(survey.of(Gateways.ROLE)),
                        survey.headcount().onInternet(),
                        Gateways.machines(survey),
                        limit -> enoughMachines(gateway, limit, survey)));
    }

    /** As many machines as it takes, where there is one gateway and it may have them. */
    private static Optional<Edit> enoughMachines(Party gateway, int limit, Survey survey) {
        long needed = (survey.headcount().onInternet() + limit - 1) / limit;
        return survey.of(Gateways.ROLE).size() == 1
                        && needed
                                <= survey.catalog()
                                        .limit("machines-per-gateway")
                                        .value()
                ? Optional.of(Gateways.setMachines(gateway, (int) needed))
                : Optional.empty();
    }

    /** By the connection points, as long as none has more dynamic ports than usual. */
    static Stream<Tally> connectionPoints(Survey survey) {
        List<Party> points = survey.of(Gateways.CONNECTION_POINT);
        boolean widened = points.stream()
                .anyMatch(point -> ports(ranges(point, survey)) > ports(Settings.STANDARD_DYNAMIC_PORTS));
        return widened || survey.of(Gateways.ROLE).isEmpty()
                ? Stream.empty()
                : first(points)
                        .map(point -> new Tally(
                                point.host().title(),
                                () -> Subject.of(points),
                                survey.headcount().onInternet(),
                                points.size(),
                                limit -> survey.headcount().onInternet() <= limit * (points.size() + 1L)
                                        ? Optional.of(survey.newHosts().like(point))
                                        : Optional.empty()));
    }

    private static List<PortRange> ranges(Party party, Survey survey) {
        List<PortRange> own = party.host().dynamicPorts();
        return own.isEmpty() ? survey.design().settings().dynamicPortsOrStandard() : own;
    }

    private static long ports(List<PortRange> ranges) {
        return ranges.stream()
                .mapToLong(range -> range.last() - range.first() + 1)
                .sum();
    }

    private static Stream<Party> first(List<Party> parties) {
        return parties.stream().min(Survey.BY_HOST).stream();
    }
}
