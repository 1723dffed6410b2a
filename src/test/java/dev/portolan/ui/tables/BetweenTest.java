package dev.portolan.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.cli.CommandLineApp;
import dev.portolan.design.Host;
import dev.portolan.store.DesignFile;
import dev.portolan.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What the window says of two hosts is what the command line says of them. */
@ExtendWith(ApplicationExtension.class)
final class BetweenTest {

    private static final int PAIRS = 8;
    private static final String NO = "What does not flow, and why:";

    private final Catalog catalog = CatalogReader.shipped();

    @Test
    void theWindowSaysOfTwoHostsWhatTheCommandLineSays() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("src", "test", "resources", "scenarios"))) {
            files = all.filter(file -> file.toString().endsWith(DesignFile.ENDING))
                    .sorted()
                    .toList();
        }
        int flows = 0;
        int refusals = 0;
        for (Path file : files) {
            Analysis analysis = Analyzer.analyze(DesignFile.load(file, catalog), catalog);
            List<Host> hosts = analysis.design().hosts();
            int asked = 0;
            for (int i = 0; i < hosts.size(); i++) {
                for (int j = i + 1; j < hosts.size() && asked < PAIRS; j++, asked++) {
                    Said window = window(analysis, hosts.get(i), hosts.get(j));
                    Said command = command(file, hosts.get(i), hosts.get(j));
                    assertEquals(
                            command,
                            window,
                            file + ": " + hosts.get(i).id() + ", "
                                    + hosts.get(j).id());
                    flows += window.flows().size();
                    refusals += window.refusals().size();
                }
            }
        }
        assertTrue(flows > 500, flows + " flows");
        assertTrue(refusals > 500, refusals + " refusals");
    }

    /** Sorted, as the command line stands flows together that have the same reasons. */
    private record Said(List<String> flows, List<String> refusals) {

        Said {
            flows = flows.stream().sorted().toList();
            refusals = refusals.stream().sorted().toList();
        }
    }

    private static Said window(Analysis analysis, Host one, Host other) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Between between = new Between(one, other, analysis, Messages.of("tables", Locale.ENGLISH), flow -> {});
            VBox lines = (VBox) ((ScrollPane) between.getChildren().getFirst()).getContent();
            List<String> flows = new ArrayList<>();
            List<String> refusals = new ArrayList<>();
            boolean no = false;
            for (Node line : lines.getChildren()) {
                if (line instanceof Hyperlink link) {
                    flows.add(link.getText());
                } else if (line instanceof Label label) {
                    no = label.getText().equals(NO)
                            || (no && !label.getStyleClass().contains("why-title"));
                    if (no && !label.getText().equals(NO)) {
                        refusals.add(label.getText());
                    }
                }
            }
            return new Said(flows, refusals);
        });
    }

    private static Said command(Path file, Host one, Host other) {
        List<String> flows = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        boolean no = false;
        List<String> lines = run("explain", file.toString(), "--from", one.id(), "--to", other.id(), "--both")
                .lines()
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean heading = i == 0 || line.startsWith(other.title() + " to " + one.title() + ": ");
            no = line.equals(NO) || (no && !line.isEmpty());
            if (no && line.startsWith("  ")) {
                refusals.add(line.strip());
            } else if (!no
                    && !heading
                    && !line.isBlank()
                    && i > 1
                    && lines.get(i - 1).isEmpty()) {
                for (int k = i; k < lines.size() && !lines.get(k).startsWith("  "); k++) {
                    flows.add(lines.get(k));
                }
            }
        }
        return new Said(flows, refusals);
    }

    private static String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            new CommandLineApp(CatalogReader::shipped, results, results).run(args);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
