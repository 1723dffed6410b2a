package dev.portolan.ui.shell;

import dev.portolan.analysis.Effect;
import dev.portolan.analysis.Flow;
import dev.portolan.analysis.check.Subject;
import dev.portolan.app.Result;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element;
import dev.portolan.ui.Selection;
import dev.portolan.ui.tables.FindingsView;
import dev.portolan.ui.tables.Remedies;
import dev.portolan.ui.tables.RulesView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/** The tables beside the canvas, in step with what is selected there. */
final class SideTables extends TabPane {

    private final Messages words;
    private final Selection selection;
    private final RulesView rules;
    private final FindingsView findings;
    private final Tab rulesTab = new Tab();
    private final Tab findingsTab = new Tab();
    private boolean byTable;

    SideTables(Messages words, Messages findingWords, Selection selection, Remedies remedies) {
        this.words = words;
        this.selection = selection;
        setId("tables");
        rules = new RulesView(words, this::light);
        findings = new FindingsView(words, findingWords, this::select, remedies);
        rulesTab.setId("tab-rules");
        rulesTab.setContent(rules);
        findingsTab.setId("tab-findings");
        findingsTab.setContent(findings);
        getTabs().addAll(rulesTab, findingsTab);
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        selection.elements().subscribe(this::narrow);
    }

    /** Shows another result. */
    void show(Result result) {
        rules.show(result.analysis());
        findings.show(result);
        rulesTab.setText(words.get("rules.title.count", result.analysis().crossingCount()));
        findingsTab.setText(
                result.findings().isEmpty()
                        ? words.get("findings.title")
                        : words.get("findings.title.count", result.findings().size()));
    }

    /** Marks what a drop would change; null: no drop is in question. */
    void foresee(@Nullable Effect effect) {
        rules.foresee(effect);
    }

    /** The table of rules. */
    RulesView rules() {
        return rules;
    }

    private void light(List<Flow> flows) {
        if (!flows.isEmpty()) {
            selection.set(flows.stream().map(Element.FlowElement::new).toList());
        } else if (selection.get().stream().anyMatch(Element.FlowElement.class::isInstance)) {
            byTable = true; // a table that is narrowed differently from within its own selection loses count
            selection.clear();
            byTable = false;
        }
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
        selection.set(elements);
    }

    /** A firewall that is selected alone narrows the rules to its own; anything but rows and their flows takes that back. */
    private void narrow(Set<Element> elements) {
        if (!byTable && elements.stream().noneMatch(Element.FlowElement.class::isInstance)) {
            rules.deselect(); // or the next result would select its flows again
        }
        if (elements.size() == 1 && elements.iterator().next() instanceof Element.FirewallElement(var id)) {
            rules.narrowTo(id);
            getSelectionModel().select(rulesTab);
        } else if (!byTable && elements.stream().noneMatch(Element.FlowElement.class::isInstance)) {
            rules.narrowTo(null);
        }
    }
}
