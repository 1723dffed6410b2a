package dev.portolan.ui.shell;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Crossing;
import dev.portolan.analysis.Effect;
import dev.portolan.analysis.Flow;
import dev.portolan.analysis.check.Subject;
import dev.portolan.app.Result;
import dev.portolan.explain.Setting;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element;
import dev.portolan.ui.Selection;
import dev.portolan.ui.tables.AnalysisTables;
import dev.portolan.ui.tables.AnalysisTables.Kind;
import dev.portolan.ui.tables.FindingsView;
import dev.portolan.ui.tables.Remedies;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/** The tables beside the canvas, in step with what is selected there. */
final class SideTables extends TabPane {

    private final Messages words;
    private final Messages tableWords;
    private final Selection selection;
    private final AnalysisTables tables;
    private final FindingsView findings;
    private final Map<Kind, Tab> tabs = new EnumMap<>(Kind.class);
    private final Tab findingsTab = new Tab();
    private Analysis analysis;
    private Set<Element> rows = Set.of();
    private boolean byTable;
    private boolean byFinding;

    /** @param first the result that is shown first */
    SideTables(Result first, Messages words, Selection selection, Remedies remedies, ViewMemory memory) {
        this.words = words;
        this.selection = selection;
        analysis = first.analysis();
        tableWords = Messages.of("tables", words.locale());
        setId("tables");
        tables = new AnalysisTables(analysis, tableWords, memory);
        tables.onSelected(this::light);
        findings = new FindingsView(words, Messages.of("findings", words.locale()), this::select, remedies);
        for (Kind kind : Kind.values()) {
            Tab tab = new Tab(tableWords.get("title." + kind.word()), tables.node(kind));
            tab.setId("tab-" + kind.word());
            tabs.put(kind, tab);
            getTabs().add(tab);
        }
        findingsTab.setId("tab-findings");
        findingsTab.setContent(findings);
        getTabs().add(getTabs().indexOf(tab(Kind.HOSTS)), findingsTab);
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getSelectionModel().select(memory.tab().flatMap(this::tabOf).orElse(tab(Kind.CROSSINGS)));
        getSelectionModel().selectedItemProperty().subscribe(tab -> memory.rememberTab(tab.getId()));
        getSelectionModel().selectedItemProperty().subscribe(this::look);
        selection.elements().subscribe(this::narrow);
    }

    private Optional<Tab> tabOf(String id) {
        return getTabs().stream().filter(tab -> tab.getId().equals(id)).findFirst();
    }

    private void look(@Nullable Tab tab) {
        tables.look(tabs.entrySet().stream()
                .filter(entry -> entry.getValue().equals(tab))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null));
    }

    /** Shows another result. */
    void show(Result result) {
        analysis = result.analysis();
        tables.show(result);
        if (tables.isNarrowed()) {
            focus(selection.get()); // what narrows them may have another name now
        }
        findings.show(result);
        count(
                Kind.RULES,
                result.isCounted() && !result.isPending()
                        ? result.rules().values().stream()
                                .mapToLong(Integer::longValue)
                                .sum()
                        : -1);
        count(Kind.CROSSINGS, result.isPending() ? -1 : analysis.crossingCount());
        findingsTab.setText(
                result.findings().isEmpty()
                        ? words.get("findings.title")
                        : words.get("findings.title.count", result.findings().size()));
    }

    private void count(Kind kind, long number) {
        String title = tableWords.get("title." + kind.word());
        tab(kind).setText(number < 0 ? title : tableWords.get("counted", title, number));
    }

    private Tab tab(Kind kind) {
        return Objects.requireNonNull(tabs.get(kind), "every table has a tab");
    }

    /** Shows the findings. */
    void showFindings() {
        getSelectionModel().select(findingsTab);
        findings.requestFocus();
    }

    /** Calls back where the user wants to see where something is set. */
    void onSetting(Consumer<Setting> action) {
        tables.onSetting(action);
    }

    /** Says what flows between two hosts, and what does not and why not. */
    void compare(String one, String other) {
        tables.compare(one, other);
    }

    /** Marks what a drop would change; null: no drop is in question. */
    void foresee(@Nullable Effect effect) {
        tables.foresee(effect);
    }

    /** The crossings that the table shows. */
    List<Crossing> shownCrossings() {
        return tables.shownCrossings();
    }

    private void light(List<Flow> flows) {
        if (!flows.isEmpty()) {
            byTable = true;
            selection.set(flows.stream().map(Element.FlowElement::new).toList());
            byTable = false;
        } else if (isByRow(selection.get())) {
            byTable = true; // a table that is narrowed differently from within its own selection loses count
            selection.clear();
            byTable = false;
        }
    }

    private void focus(Set<Element> elements) {
        tables.focus(elements.isEmpty() ? null : Focuses.of(elements, analysis, tableWords));
    }

    private static boolean isByRow(Set<Element> elements) {
        return elements.stream().anyMatch(Element.FlowElement.class::isInstance);
    }

    private void select(List<Subject> subjects) {
        List<Element> elements = new ArrayList<>();
        for (Subject subject : subjects) {
            switch (subject.kind()) {
                case ZONE -> elements.add(new Element.ZoneElement(subject.id()));
                case FIREWALL -> elements.add(new Element.FirewallElement(subject.id()));
                case HOST -> elements.add(new Element.HostElement(subject.id()));
                case SITE -> {} // a site is not drawn
            }
        }
        byFinding = true;
        selection.set(elements);
        byFinding = false;
    }

    /** What is selected on the canvas narrows the tables to what has to do with it; a row and its flows do not. */
    private void narrow(Set<Element> elements) {
        if (!byFinding) {
            findings.deselect(); // the canvas shows something else now
        }
        if (byTable) {
            rows = elements;
            return;
        }
        if (!elements.isEmpty() && rows.containsAll(elements)) {
            return; // of the flows of rows, some are gone
        }
        rows = Set.of();
        tables.deselect(); // or the next result would select its flows again
        focus(elements);
        boolean wall = elements.size() == 1 && elements.iterator().next() instanceof Element.FirewallElement;
        if (wall && !tab(Kind.CROSSINGS).isSelected() && !tab(Kind.FLOWS).isSelected()) {
            getSelectionModel().select(tab(Kind.RULES));
        }
    }
}
