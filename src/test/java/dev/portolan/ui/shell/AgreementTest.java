package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Crossing;
import dev.portolan.analysis.FirewallRule;
import dev.portolan.analysis.Flow;
import dev.portolan.app.FilePreferences;
import dev.portolan.app.NewDesign;
import dev.portolan.app.Reports;
import dev.portolan.app.Result;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.cli.CommandLineApp;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.export.Column;
import dev.portolan.export.Columns;
import dev.portolan.export.CsvExporter;
import dev.portolan.export.WorkbookRows;
import dev.portolan.store.DesignFile;
import dev.portolan.text.Messages;
import dev.portolan.ui.grid.GridLine;
import dev.portolan.ui.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Of every scenario, the tables, the badges on the canvas, the command line and the workbook say the same, row by row. */
@ExtendWith(ApplicationExtension.class)
final class AgreementTest {

    private static final Path SCENARIOS = Path.of("src", "test", "resources", "scenarios");

    @TempDir
    Path folder;

    private final Catalog catalog = CatalogReader.shipped();
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private Session session;
    private MainWindow window;
    private Scene scene;

    @Start
    void start(Stage stage) {
        Theme.LIGHT.use();
        session = new Session(
                NewDesign.create(catalog, Messages.of("app", Locale.ENGLISH)), catalog, background, Platform::runLater);
        window = new MainWindow(
                stage,
                session,
                catalog,
                Messages.of("shell", Locale.ENGLISH),
                new ChosenFiles(folder),
                new FilePreferences(folder.resolve("preferences.properties")));
        window.show();
        scene = stage.getScene();
    }

    @AfterEach
    void stop() {
        background.shutdownNow();
    }

    @Test
    void theySayTheSame() throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(SCENARIOS)) {
            files = all.filter(file -> file.toString().endsWith(DesignFile.ENDING))
                    .sorted()
                    .toList();
        }
        assertTrue(files.size() > 30);
        long rows = 0;
        for (Path file : files) {
            rows += assertAgreement(file);
        }
        assertTrue(rows > 1_000, "they say something");
    }

    private int assertAgreement(Path file) throws Exception {
        String which = file.getFileName().toString();
        Design design = DesignFile.load(file, catalog);
        WaitForAsyncUtils.asyncFx(() -> session.open(design, null)).get();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, session::isResultCurrent);
        WaitForAsyncUtils.waitForFxEvents(1);
        Result result = session.result();
        String crossings = run("analyze", file.toString(), "--format", "csv");
        List<String> rules =
                run("rules", file.toString(), "--format", "csv").lines().skip(1).toList();

        List<FirewallRule> shownRules = shown("rules", FirewallRule.class);
        assertEquals(
                rules.stream().map(AgreementTest::place).sorted().toList(),
                shownRules.stream()
                        .map(rule -> rule.hop().firewall() + " " + rule.hop().fromZone() + " "
                                + rule.hop().toZone() + " " + rule.id())
                        .sorted()
                        .toList(),
                which);
        assertEquals(crossings, csv(result), which);
        assertEquals(badges(design, rules), badges(design), which);
        List<Flow> flows = result.analysis().flows();
        assertEquals(lines(flows), lines(shown("flows", Flow.class)), which);
        assertEquals(ways(result), headings("flows"), which);

        Path workbook = folder.resolve("report.xlsx");
        run("export", file.toString(), "--output", workbook.toString());
        assertEquals(sorted(crossings), sorted(WorkbookRows.csv(workbook)), which);
        return shownRules.size() + flows.size() + (int) crossings.lines().count();
    }

    /** What the table of crossings shows, as the contract's CSV. */
    private String csv(Result result) throws IOException {
        Analysis shown = result.analysis()
                .withCrossings(WaitForAsyncUtils.waitForAsyncFx(
                        20_000, () -> window.tables().shownCrossings()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvExporter()
                .write(
                        Reports.of(
                                new Result(
                                        shown.withCrossings(shown.crossings().stream()
                                                .sorted(Crossing.ORDER)
                                                .toList()),
                                        result.findings(),
                                        result.rules(),
                                        result.took()),
                                Locale.ENGLISH),
                        out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> lines(List<Flow> flows) {
        return flows.stream().map(Flow::toString).sorted().toList();
    }

    private static List<String> sorted(String text) {
        return text.lines().sorted().toList();
    }

    /** The firewall, the zones and the id of a rule; no value before the id needs quotes here. */
    private static String place(String line) {
        return String.join(" ", List.of(line.split(",", 5)).subList(0, 4));
    }

    /** The rows of a table of the window. */
    private <R> List<R> shown(String table, Class<R> rows) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            TabPane tabs = (TabPane) scene.lookup("#tables");
            tabs.getTabs().stream()
                    .filter(tab -> tab.getId().equals("tab-" + table))
                    .forEach(tab -> tabs.getSelectionModel().select(tab));
            tabs.applyCss();
            tabs.layout();
            TableView<?> view = (TableView<?>) scene.lookup("#" + table + "-table");
            return view.getItems().stream()
                    .filter(GridLine.Row.class::isInstance)
                    .map(line -> rows.cast(((GridLine.Row<?>) line).row()))
                    .toList();
        });
    }

    /** What the flows are grouped by: the firewalls on their way, as the workbook calls them. */
    private static Set<String> ways(Result result) {
        Column<Flow> firewalls = Columns.of(result.analysis(), Locale.ENGLISH).ofFlows().stream()
                .filter(column -> column.key().equals("firewalls") && !column.id())
                .findFirst()
                .orElseThrow();
        return result.analysis().flows().stream()
                .map(flow -> firewalls.text().apply(flow))
                .collect(Collectors.toSet());
    }

    private Set<String> headings(String table) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            TableView<?> view = (TableView<?>) scene.lookup("#" + table + "-table");
            return view.getItems().stream()
                    .filter(GridLine.Heading.class::isInstance)
                    .map(line -> ((GridLine.Heading<?>) line).title())
                    .collect(Collectors.toSet());
        });
    }

    /** How many rules the command line has for each firewall. */
    private static Map<String, String> badges(Design design, List<String> rules) {
        Map<String, String> badges = new HashMap<>();
        for (Firewall firewall : design.firewalls()) {
            long count = rules.stream()
                    .filter(line -> line.startsWith(firewall.id() + ","))
                    .count();
            badges.put(firewall.id(), Long.toString(count));
        }
        return badges;
    }

    private Map<String, String> badges(Design design) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Map<String, String> badges = new HashMap<>();
            for (Firewall firewall : design.firewalls()) {
                Labeled badge = (Labeled) scene.lookup("#wall-title-" + firewall.id() + " .wall-badge");
                badges.put(firewall.id(), badge.getText());
            }
            return badges;
        });
    }

    private static String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            assertEquals(0, new CommandLineApp(CatalogReader::shipped, results, results).run(args));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
