package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;

/**
 * A site server in a perimeter network or on the internet, or a role that belongs beside it, in its domain or forest: an SMS
 * Provider, an application catalog web service point.
 */
final class RoleOutsideIntranet implements Check {

    @Override
    public String id() {
        return "role-outside-the-intranet";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.catalog().endpoints().stream()
                .filter(RoleOutsideIntranet::belongsInside)
                .flatMap(role -> survey.of(role.id()).stream())
                .filter(Hosts::isExposed)
                .map(party -> finding(party, inside(party, survey)))
                .toList();
    }

    /** The enrollment point has a finding of its own; of a role of the user's nobody knows why it belongs inside. */
    static boolean belongsInside(Endpoint role) {
        return role.kind() == Endpoint.Kind.SITE_SYSTEM
                && !role.own()
                && !role.zoneKinds().contains(ZoneKind.DMZ.word())
                && !role.zoneKinds().contains(ZoneKind.INTERNET.word())
                && !role.id().equals(EnrollmentPointInPerimeter.ROLE);
    }

    /** The intranet zone of its site server, or another one. */
    private static Optional<Zone> inside(Party party, Survey survey) {
        return survey.firstAt(party.site(), SiteServers.ROLE)
                .map(Party::zone)
                .filter(zone -> zone.kind() == ZoneKind.INTRANET)
                .or(() -> survey.firstZone(ZoneKind.INTRANET));
    }

    private Finding finding(Party party, Optional<Zone> inside) {
        String host = party.host().id();
        Finding finding = new Finding(
                        id(),
                        Severity.WARNING,
                        party.role().equals("sms-provider") ? "sms-provider" : "endpoints",
                        List.of(Subject.of(party)),
                        List.of(
                                party.endpoint().names(),
                                party.host().title(),
                                party.zone().title(),
                                inside.map(Zone::title).orElse("")))
                .mendedBy(inside.map(zone -> new Edit.MoveHosts(List.of(new Edit.Move(host, zone.id(), null)))));
        return party.role().equals(SiteServers.ROLE)
                ? finding.worded("role-outside-the-intranet.site-server")
                : finding;
    }
}
