package dev.portolan.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.Conversation;
import dev.portolan.analysis.Explainer;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.store.DesignReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Explanations in the other languages; {@code ExplainCommandTest} holds the English. */
final class WordingTest {

    private static final Catalog CATALOG = CatalogReader.shipped();

    @ParameterizedTest
    @CsvSource({"secondary-inherits-client-ports, PCS, SEC1, ja", "02-ibcm-classic, NET, DMZ1, zh-Hant"})
    void speaksTheLanguageOfTheReader(String scenario, String from, String to, String language) throws IOException {
        Design design =
                new DesignReader(CATALOG).read(Path.of("src/test/resources/scenarios", scenario + ".portolan.json"));
        Analysis analysis = Analyzer.analyze(design, CATALOG);
        Conversation said = new Explainer(analysis)
                .between(design.host(from).orElseThrow(), design.host(to).orElseThrow());
        Wording wording = new Wording(analysis, Locale.forLanguageTag(language));
        StringBuilder text = new StringBuilder();
        said.flows().forEach(explained -> {
            text.append(wording.headline(explained.flow())).append('\n');
            wording.sentences(explained)
                    .forEach(line -> text.append("  ").append(line).append('\n'));
        });
        wording.refusals(said.refusals()).forEach(line -> text.append(line).append('\n'));
        Path golden = Path.of("src/test/resources/explanations", scenario + "." + language + ".txt");
        assertEquals(Files.readString(golden), text.toString());
    }
}
