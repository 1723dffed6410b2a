package dev.portolan.ui.inspector;

import dev.portolan.design.Firewall;
import dev.portolan.design.Zone;
import dev.portolan.design.edit.Edit;
import java.util.List;

/** The form of firewalls. */
final class FirewallForm {

    private FirewallForm() {}

    static void fill(Form form, Desk desk, List<String> ids) {
        Several<Firewall> firewalls = Several.of(desk, ids, id -> desk.design().firewall(id));
        if (ids.size() == 1) {
            form.add(new TypedLine<>(
                            desk,
                            firewalls.plain(
                                    Field.NAME,
                                    Firewall::name,
                                    (wall, name) -> new Edit.RenameFirewall(wall.id(), name == null ? "" : name)),
                            desk.formats().text())
                    .prompting(ids.getFirst()));
        }
        form.add(new ChoicesLine(
                desk,
                firewalls.plain(
                        Field.BETWEEN,
                        Firewall::between,
                        (wall, zones) -> new Edit.SetFirewallZones(wall.id(), zones == null ? List.of() : zones)),
                () -> desk.design().zones().stream().map(Zone::id).toList(),
                desk::zoneTitle,
                zones -> zones.size() < 2 ? desk.words().get("problem.between") : ""));
    }
}
