package dev.portolan.ui.inspector;

import dev.portolan.catalog.Edition;
import dev.portolan.design.Design;
import dev.portolan.design.PortRange;
import dev.portolan.design.Settings;
import dev.portolan.design.edit.Edit;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of the design itself, with its sites. */
final class DesignForm {

    private DesignForm() {}

    static void fill(Form form, Desk desk) {
        Several<Design> design = new Several<>(desk, () -> List.of(desk.design()));
        form.add(new TypedLine<>(
                desk,
                design.plain(Field.NAME, Design::name, (now, name) -> new Edit.RenameDesign(name == null ? "" : name)),
                desk.formats().text()));
        form.add(new TypedLine<>(
                desk,
                design.plain(
                        Field.DESCRIPTION,
                        Design::description,
                        (now, text) -> new Edit.DescribeDesign(text == null ? "" : text)),
                desk.formats().text()));
        form.heading(desk.words().get("heading.sites"));
        SitesTree sites = new SitesTree(desk);
        form.add(sites, sites::show);
        form.heading(desk.words().get("heading.settings"));
        form.add(new PlainLine<>(desk, design.read(Field.EDITION, now -> edition(desk, now)), text -> text));
        form.add(new TypedLine<>(
                desk,
                design.property(
                        Field.DESIGN_PORTS,
                        now -> now.settings().dynamicPorts().isEmpty()
                                ? Held.standard(Settings.STANDARD_DYNAMIC_PORTS)
                                : Held.set(now.settings().dynamicPorts()),
                        now -> now.settings().dynamicPorts().isEmpty()
                                ? null
                                : now.settings().dynamicPorts(),
                        (now, ranges) -> new Edit.SetSettings(withPorts(now.settings(), ranges))),
                desk.formats().ranges()));
        form.add(new FlagLine(
                desk,
                design.property(
                        Field.SUPPLEMENTS,
                        now -> now.settings().supplements() == null
                                ? Held.standard(true)
                                : Held.set(now.settings().supplements()),
                        now -> now.settings().supplements(),
                        (now, set) -> new Edit.SetSettings(withSupplements(now.settings(), set)))));
    }

    private static Settings withPorts(Settings settings, @Nullable List<PortRange> ranges) {
        List<PortRange> own = ranges == null || ranges.equals(Settings.STANDARD_DYNAMIC_PORTS) ? List.of() : ranges;
        return new Settings(own, settings.supplements(), settings.extras());
    }

    private static Settings withSupplements(Settings settings, @Nullable Boolean set) {
        return new Settings(settings.dynamicPorts(), Boolean.FALSE.equals(set) ? false : null, settings.extras());
    }

    private static String edition(Desk desk, Design design) {
        Edition edition = desk.catalog().edition(design.edition()).orElse(null);
        if (edition == null) {
            return design.edition();
        }
        String title = edition.title().in(desk.words().locale());
        if (edition.date() == null) {
            return title;
        }
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(desk.words().locale())
                .format(edition.date());
        return desk.words().get("edition.dated", title, date);
    }
}
