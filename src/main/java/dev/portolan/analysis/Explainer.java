package dev.portolan.analysis;

import dev.portolan.analysis.Explanation.Starter;
import dev.portolan.catalog.Footnote;
import dev.portolan.catalog.Initiation;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * Says why things flow and why they do not, when it is asked. It looks up what the engine looked up and decides by the
 * same rules; nothing of it is kept with the result. For one thread.
 */
public final class Explainer {

    private final Analysis analysis;
    private final Standings standings;
    private final Obstacles obstacles;
    private final Once<Standings> supplemented = new Once<>(this::supplemented);
    private final Terms terms;

    public Explainer(Analysis analysis) {
        this.analysis = analysis;
        standings = new Standings(analysis.traffic());
        obstacles = new Obstacles(standings);
        terms = new Terms(analysis.traffic().scene());
    }

    /** Why the flow is there. It has to be one of this analysis. */
    public Explanation explain(Flow flow) {
        Standing first = standings.of(flow.first());
        Standing second = standings.of(flow.second());
        Rulebook.Rule rule = standings.rule(flow.connection(), first, second);
        Standings.Encounter encounter = standings.encounter(rule, first, second);
        Ends ends = standings.ends(first, second);
        return new Explanation(
                flow,
                starter(flow, rule, first, second),
                encounter.meeting(),
                encounter.over(),
                terms.of(rule, flow.row(), first.party(), second.party(), ends),
                terms.port(flow),
                terms.share(flow),
                footnotes(flow),
                analysis.edition());
    }

    private Starter starter(Flow flow, Rulebook.Rule rule, Standing first, Standing second) {
        if (flow.row().initiation() == Initiation.FROM) {
            boolean mutual = first.role().equals(second.role())
                    && obstacles.of(rule, flow.row(), /* first= */ second, /* second= */ first, false) == null;
            return mutual ? Starter.EITHER : Starter.ONE_WAY;
        }
        boolean sameSite = first.party().sharesSiteWith(second.party());
        return Hurdles.hushed(flow.connection(), flow.row(), !flow.back(), standings.ends(first, second), sameSite)
                ? Starter.OTHER_SILENT
                : Starter.EITHER;
    }

    private List<Footnote> footnotes(Flow flow) {
        List<Integer> ofSection = flow.connection().notes();
        List<Integer> ofRow = flow.row().notes();
        return ofSection.isEmpty() && ofRow.isEmpty()
                ? List.of()
                : analysis.edition().footnotes().stream()
                        .filter(note -> ofSection.contains(note.number()) || ofRow.contains(note.number()))
                        .toList();
    }

    /** What one host starts with another, and what not; both have to be hosts of the design. */
    public Conversation between(Host from, Host to) {
        Traffic traffic = analysis.traffic();
        List<Bundle> bundles = new ArrayList<>();
        for (Seat start : traffic.reading().seats(from, traffic.scene())) {
            for (Seat answer : traffic.reading().seats(to, traffic.scene())) {
                traffic.bundles(start, answer, bundle -> {
                    if (bundle.route() != null) {
                        bundles.add(bundle);
                    }
                });
            }
        }
        List<Flow> flows = Expansion.flows(bundles).toList();
        return new Conversation(
                from,
                to,
                flows.stream().map(this::explain).toList(),
                new Refusals(standings, supplemented, flows).between(from, to));
    }

    private Standings supplemented() {
        Design design = analysis.design();
        Settings settings = design.settings();
        Settings all = new Settings(settings.dynamicPorts(), true, settings.extras());
        return new Standings(Traffic.of(design.withSettings(all), analysis.catalog(), analysis.edition()));
    }
}
