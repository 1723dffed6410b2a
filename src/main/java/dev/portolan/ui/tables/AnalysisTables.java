package dev.portolan.ui.tables;

import atlantafx.base.controls.Popover;
import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Crossing;
import dev.portolan.analysis.Effect;
import dev.portolan.analysis.FirewallRule;
import dev.portolan.analysis.Flow;
import dev.portolan.app.Result;
import dev.portolan.explain.Setting;
import dev.portolan.text.Messages;
import dev.portolan.ui.grid.Grid;
import dev.portolan.ui.grid.GridMemory;
import dev.portolan.ui.grid.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * The tables of what was computed: rules, crossings, flows, hosts and the catalog. Each is filled when it is looked at, and
 * not before.
 */
public final class AnalysisTables {

    private static final Effect NOTHING = new Effect(List.of(), List.of(), Map.of());

    private final Messages words;
    private final Map<Kind, Filled<?>> tables = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Popover why = new Popover();
    private @Nullable Result result;
    private @Nullable Focus focus;
    private @Nullable Kind looked;
    private Effect foreseen = NOTHING;
    private Runnable unfocus = () -> {};
    private Consumer<List<Flow>> onSelected = flows -> {};
    private Consumer<Setting> onSetting = setting -> {};

    /** The tables. */
    public enum Kind {
        RULES,
        CROSSINGS,
        FLOWS,
        HOSTS,
        CATALOG;

        /** Lower case, as in ids. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A table, how it is filled, and which flows its rows stand for. */
    private static final class Filled<R> {

        private static final Set<String> OF_TRAFFIC = Set.of("rules", "crossings", "flows", "hosts");

        private final LiveTable<R> table;
        private final Function<Analysis, List<R>> rows;
        private final BiPredicate<Focus, R> holds;
        private @Nullable Analysis shown;

        Filled(LiveTable<R> table, Function<Analysis, List<R>> rows, BiPredicate<Focus, R> holds) {
            this.table = table;
            this.rows = rows;
            this.holds = holds;
        }

        void fill(Result result, Messages words) {
            Analysis analysis = result.analysis();
            if (shown != analysis) {
                shown = analysis;
                table.show(analysis, words.locale(), rows.apply(analysis), whenNone(result, words));
            }
        }

        /** Where roles are placed and nothing is said, more of them may not be what is missing. */
        private String whenNone(Result result, Messages words) {
            if (result.isPending()) {
                return words.get("pending");
            }
            long placed = result.analysis().design().hosts().stream()
                    .filter(host -> !host.roles().isEmpty())
                    .count();
            return placed > 1 && OF_TRAFFIC.contains(table.id())
                    ? words.get("empty.placed." + table.id())
                    : words.get("empty." + table.id());
        }

        void focus(@Nullable Focus focus, Runnable unfocus) {
            table.grid()
                    .narrow(focus == null ? null : new Scope<>(focus.title(), row -> holds.test(focus, row)), unfocus);
        }
    }

    /**
     * Empty tables.
     *
     * @param first an analysis with the catalog that all others have
     * @param words of the bundle {@code tables}
     */
    public AnalysisTables(Analysis first, Messages words, GridMemory memory) {
        this.words = words;
        Plans plans = new Plans(words);
        Comparator<Crossing> order =
                Comparator.comparingInt((Crossing row) -> place(row.firewall())).thenComparing(Crossing.ORDER);
        Comparator<FirewallRule> ruleOrder = Comparator.comparingInt(
                        (FirewallRule rule) -> place(rule.hop().firewall()))
                .thenComparing(FirewallRule.ORDER);
        LiveTable<FirewallRule> rules = new LiveTable<>(plans.rules(ruleOrder), first, words, memory);
        LiveTable<Crossing> crossings = new LiveTable<>(plans.crossings(order), first, words, memory);
        LiveTable<Flow> flows = new LiveTable<>(plans.flows(), first, words, memory);
        LiveTable<HostTraffic> hosts = new LiveTable<>(plans.hosts(), first, words, memory);
        LiveTable<CatalogLine> catalog = new LiveTable<>(plans.catalog(), first, words, memory);
        tables.put(
                Kind.RULES,
                new Filled<>(
                        rules,
                        now -> sorted(now.rules().stream().toList(), ruleOrder),
                        (focus, rule) -> focus.holds(rule)));
        tables.put(
                Kind.CROSSINGS,
                new Filled<>(crossings, now -> sorted(now.crossings(), order), (focus, row) -> focus.holds(row)));
        tables.put(Kind.FLOWS, new Filled<>(flows, Analysis::flows, (focus, flow) -> focus.holds(flow)));
        tables.put(
                Kind.HOSTS,
                new Filled<>(
                        hosts,
                        now -> HostTraffic.of(now.design().hosts(), now.flows()),
                        (focus, row) -> focus.holdsAt(row.own(), row.flow())));
        tables.put(Kind.CATALOG, new Filled<>(catalog, CatalogLine::of, (focus, line) -> focus.holds(line)));
        rules.grid().onSelected(some -> onSelected.accept(flowsOf(some)));
        crossings.grid().onSelected(some -> tell(some, Crossing::flow));
        flows.grid().onSelected(some -> tell(some, flow -> flow));
        hosts.grid().onSelected(some -> tell(some, HostTraffic::flow));
        rules.grid()
                .onOpen(rule -> flowsOf(List.of(rule)).stream()
                        .findFirst()
                        .ifPresent(flow -> explain(
                                flow, rule.hop().firewall(), rules.grid().nodeOf(rule))));
        crossings
                .grid()
                .onOpen(row ->
                        explain(row.flow(), row.firewall(), crossings.grid().nodeOf(row)));
        flows.grid().onOpen(flow -> explain(flow, "", flows.grid().nodeOf(flow)));
        hosts.grid().onOpen(row -> explain(row.flow(), "", hosts.grid().nodeOf(row)));
        why.setDetachable(false);
        why.setAnimated(false);
        why.setHeaderAlwaysVisible(false);
    }

    /** Firewalls stand in the order of the file, not in that of their ids. */
    private int place(String firewall) {
        return places.getOrDefault(firewall, Integer.MAX_VALUE);
    }

    private static <R> List<R> sorted(List<R> rows, Comparator<R> order) {
        return rows.stream().sorted(order).toList();
    }

    /** A table as a node. */
    public Node node(Kind kind) {
        return grid(kind);
    }

    private Grid<?> grid(Kind kind) {
        return filled(kind).table.grid();
    }

    private Filled<?> filled(Kind kind) {
        Filled<?> table = tables.get(kind);
        if (table == null) {
            throw new IllegalArgumentException(kind.word());
        }
        return table;
    }

    @SuppressWarnings("unchecked") // it was put there so
    private Grid<Crossing> crossings() {
        return (Grid<Crossing>) grid(Kind.CROSSINGS);
    }

    @SuppressWarnings("unchecked") // it was put there so
    private Grid<FirewallRule> rules() {
        return (Grid<FirewallRule>) grid(Kind.RULES);
    }

    private <R> void tell(List<R> rows, Function<R, Flow> flow) {
        onSelected.accept(rows.stream().map(flow).distinct().toList());
    }

    /** The flows that rules were merged from. */
    private List<Flow> flowsOf(List<FirewallRule> rules) {
        Result known = result;
        if (known == null || rules.isEmpty()) {
            return List.of();
        }
        List<Flow> flows = new ArrayList<>();
        for (Crossing crossing : known.analysis().crossings()) {
            if (rules.stream().anyMatch(rule -> rule.permits(crossing))) {
                flows.add(crossing.flow());
            }
        }
        return flows.stream().distinct().toList();
    }

    /** Calls back with the flows of the selected rows. */
    public void onSelected(Consumer<List<Flow>> action) {
        onSelected = action;
    }

    /** Calls back where the user wants to see where something is set. */
    public void onSetting(Consumer<Setting> action) {
        onSetting = action;
    }

    /** Says which table is in sight. */
    public void look(@Nullable Kind kind) {
        looked = kind;
        fill();
        mark();
    }

    /** Shows another result; what was open and selected stays so. */
    public void show(Result next) {
        result = next;
        places.clear();
        next.analysis().design().firewalls().forEach(firewall -> places.put(firewall.id(), places.size()));
        why.hide(); // its row may mean another crossing now
        fill();
    }

    private void fill() {
        if (looked != null && result != null) {
            filled(looked).fill(result, words);
        }
    }

    /** Narrows every table; null: not any more. */
    public void focus(@Nullable Focus next) {
        if (Objects.equals(next, focus)) {
            return;
        }
        focus = next;
        tables.values()
                .forEach(table -> table.focus(focus, () -> {
                    focus(null);
                    unfocus.run();
                }));
    }

    /** Whether the tables are narrowed. */
    public boolean isNarrowed() {
        return focus != null;
    }

    /** Calls back where the user wants all rows again. */
    public void onUnfocus(Runnable action) {
        unfocus = action;
    }

    /** Selects no line; nobody is told. */
    public void deselect() {
        tables.values().forEach(table -> table.table.grid().deselect());
    }

    /** Marks what a step would change; null: none is in question. */
    public void foresee(@Nullable Effect effect) {
        foreseen = effect == null ? NOTHING : effect;
        mark();
    }

    /** Only the table in sight: filling another takes time that the hand would feel. */
    private void mark() {
        Effect atCrossings = looked == Kind.CROSSINGS ? foreseen : NOTHING;
        Effect atRules = looked == Kind.RULES ? foreseen : NOTHING;
        crossings().foresee(atCrossings.come(), atCrossings.go());
        rules().foresee(atRules.comingRules(), atRules.goingRules());
    }

    /** The crossings that are shown, in order. */
    public List<Crossing> shownCrossings() {
        if (result != null) {
            filled(Kind.CROSSINGS).fill(result, words);
        }
        return crossings().shown();
    }

    private void explain(Flow flow, String firewall, Node row) {
        Result known = result;
        if (known == null) {
            return;
        }
        boolean low = row.localToScene(row.getLayoutBounds()).getCenterY()
                > row.getScene().getHeight() / 2;
        why.setArrowLocation(low ? Popover.ArrowLocation.RIGHT_BOTTOM : Popover.ArrowLocation.RIGHT_TOP);
        show(answer(flow, firewall, known.analysis()), row);
    }

    private Why answer(Flow flow, String firewall, Analysis known) {
        return new Why(flow, firewall, known, words, setting -> {
            why.hide();
            onSetting.accept(setting);
        });
    }

    /** Says what flows between two hosts, and what does not and why not. */
    public void compare(String one, String other) {
        Result known = result;
        if (known == null) {
            return;
        }
        Analysis now = known.analysis();
        now.design()
                .host(one)
                .ifPresent(first -> now.design().host(other).ifPresent(second -> {
                    Node beside = grid(looked == null ? Kind.CROSSINGS : looked);
                    why.setArrowLocation(Popover.ArrowLocation.RIGHT_TOP);
                    show(new Between(first, second, now, words, flow -> show(answer(flow, "", now), beside)), beside);
                }));
    }

    private void show(Node content, Node beside) {
        why.setContentNode(content);
        why.show(beside);
    }
}
