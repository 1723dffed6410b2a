package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something in a zone of a kind where it does not stand: a site system on the internet itself, a cloud service in a
 * perimeter network.
 */
final class RoleInUnusualZone implements Check {

    @Override
    public String id() {
        return "role-in-unusual-zone";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.all()
                .filter(party -> !party.endpoint()
                        .zoneKinds()
                        .contains(party.zone().kind().word()))
                .filter(party -> !RoleOutsideIntranet.belongsInside(party.endpoint())
                        && !party.role().equals(EnrollmentPointInPerimeter.ROLE))
                .map(party -> finding(party, better(party, survey)))
                .toList();
    }

    /** From the internet into a perimeter network where that will do, else the first kind that the role stands in. */
    private static Optional<Zone> better(Party party, Survey survey) {
        List<String> kinds = party.endpoint().zoneKinds();
        Stream<String> perimeterFirst =
                Stream.concat(Stream.of(ZoneKind.DMZ.word()).filter(kinds::contains), kinds.stream());
        return (party.zone().kind() == ZoneKind.INTERNET ? perimeterFirst : kinds.stream())
                .flatMap(kind -> ZoneKind.of(kind).flatMap(survey::firstZone).stream())
                .findFirst();
    }

    private Finding finding(Party party, Optional<Zone> better) {
        String host = party.host().id();
        return new Finding(
                        id(),
                        Severity.WARNING,
                        "endpoints",
                        List.of(Subject.of(party)),
                        List.of(
                                party.endpoint().names(),
                                party.host().title(),
                                party.zone().title(),
                                better.map(Zone::title).orElse("")))
                .mendedBy(better.map(zone -> new Edit.MoveHosts(List.of(new Edit.Move(host, zone.id(), null)))));
    }
}
