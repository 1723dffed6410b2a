package dev.portolan.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.Explainer;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.explain.Setting;
import dev.portolan.explain.Settings;
import dev.portolan.store.DesignFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Whatever decided about a flow of any scenario has its place in the inspector. */
final class SettingsTest extends InspectorWindow {

    private final Catalog catalog = CatalogReader.shipped();

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Stop
    void stop() {
        inspector.dispose();
    }

    private static List<Path> designs() {
        List<Path> designs = new ArrayList<>();
        for (Path folder : List.of(Path.of("src", "test", "resources", "scenarios"), Path.of("catalog", "designs"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                designs.addAll(files.filter(file -> file.toString().endsWith(DesignFile.ENDING))
                        .sorted()
                        .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return designs;
    }

    private Set<Setting> settings(Design design) {
        Analysis analysis = Analyzer.analyze(design, catalog);
        Explainer explainer = new Explainer(analysis);
        Set<Setting> settings = new LinkedHashSet<>();
        analysis.flows().forEach(flow -> settings.addAll(Settings.of(explainer.explain(flow))));
        return settings;
    }

    /** What makes no difference to the form is left out: one of each kind will do. */
    private static String kind(Setting setting, Design design) {
        String where = switch (setting) {
            case Setting.OfRole(var host, var index, var option) ->
                design.host(host).orElseThrow().roles().get(index).role() + option;
            case Setting.OfHost(var host, var item) -> "host " + item;
            case Setting.OfZone(var zone) -> "zone";
            case Setting.OfSite(var code, var item) ->
                design.site(code).orElseThrow().type() + " " + item;
            case Setting.OfDesign(var item) -> "design " + item;
        };
        return design.edition() + " " + where;
    }

    /** Whether the keyboard is in its field, or the field is one that only shows. */
    private boolean leads(Setting setting) {
        elsewhere.requestFocus();
        inspector.enter(setting);
        String word = word(setting);
        for (Node at = inspector.getScene().getFocusOwner(); at != null; at = at.getParent()) {
            String id = String.valueOf(at.getId());
            if (id.equals("inspect-" + word) || id.startsWith("inspect-" + word + "-")) {
                return true;
            }
        }
        return inspector.lookup("#inspect-" + word) instanceof Label;
    }

    private String word(Setting setting) {
        return switch (setting) {
            case Setting.OfRole(var host, var index, var option) -> option;
            case Setting.OfHost(var host, var item) -> item.word();
            case Setting.OfZone(var zone) -> "kind";
            case Setting.OfSite(var code, var item) -> item.word();
            case Setting.OfDesign(var item) -> item.word();
        };
    }

    @Test
    void everySettingLeadsToItsField() {
        List<String> lost = new ArrayList<>();
        Set<String> kinds = new LinkedHashSet<>();
        for (Path file : designs()) {
            Design design = DesignFile.load(file, catalog);
            interact(() -> open.show(design));
            List<Setting> settings = settings(design).stream()
                    .filter(setting -> kinds.add(kind(setting, design)))
                    .toList();
            lost.addAll(ask(() -> settings.stream()
                    .filter(setting -> !leads(setting))
                    .map(setting -> file.getFileName() + " " + setting)
                    .toList()));
        }
        assertEquals(List.of(), lost);
        assertTrue(kinds.size() > 60, kinds::toString);
        assertFalse(designs().isEmpty());
    }
}
