package dev.portolan.ui.inspector;

import dev.portolan.design.Host;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import dev.portolan.design.edit.Edit;
import java.text.NumberFormat;
import java.util.List;

/** The form of zones. */
final class ZoneForm {

    private ZoneForm() {}

    static void fill(Form form, Desk desk, List<String> ids) {
        Several<Zone> zones = Several.of(desk, ids, id -> desk.design().zone(id));
        if (ids.size() == 1) {
            form.add(new TypedLine<>(
                            desk,
                            zones.plain(
                                    Field.NAME,
                                    Zone::name,
                                    (zone, name) -> new Edit.RenameZone(zone.id(), name == null ? "" : name)),
                            desk.formats().text())
                    .prompting(ids.getFirst()));
        }
        form.add(new ChoiceLine<>(
                desk,
                zones.plain(
                        Field.KIND,
                        Zone::kind,
                        (zone, kind) -> new Edit.SetZoneKind(zone.id(), kind == null ? zone.kind() : kind)),
                () -> List.of(ZoneKind.values()),
                kind -> desk.words().get("kind." + kind.word())));
        NumberFormat number = NumberFormat.getIntegerInstance(desk.words().locale());
        form.add(new PlainLine<>(desk, zones.read(Field.HOSTS, zone -> hosts(desk, zone)), number::format));
    }

    private static long hosts(Desk desk, Zone zone) {
        return desk.design().hosts().stream()
                .map(Host::zone)
                .filter(zone.id()::equals)
                .count();
    }
}
