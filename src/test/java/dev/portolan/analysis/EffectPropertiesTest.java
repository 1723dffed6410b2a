package dev.portolan.analysis;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.InvalidDesignException;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Editor;
import dev.portolan.design.edit.RandomEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The effect of a step is the difference of all that is there before and after it. */
final class EffectPropertiesTest {

    private static final int DESIGNS = 60;
    private static final int STEPS = 15;

    private final Catalog catalog = CatalogReader.shipped();
    private final Random dice = new Random(57_721);
    private int come;
    private int go;
    private int rulesCome;
    private int rulesGo;
    private int followed;

    @Test
    void ofAnySequenceOfEdits() {
        RandomTopologies random = new RandomTopologies(catalog, 56_649);
        RandomEdits edits = new RandomEdits(15_328);
        for (int i = 0; i < DESIGNS; i++) {
            Design design = random.nextCrowded();
            Analysis present = Analyzer.analyze(design, catalog);
            for (int j = 0; j < STEPS; j++) {
                Design next = switch (dice.nextInt(4)) {
                    case 0 -> edited(design, edits.next(design));
                    case 1 -> edited(design, move(design));
                    default -> random.changed(design);
                };
                Analysis after = Analyzer.analyze(present, next);
                assertDifference(present, after, "design " + i + ", step " + j);
                present = after;
                design = next;
            }
        }
        assertSomethingHappened();
        assertTrue(followed > DESIGNS * STEPS / 2, "most steps are followed: " + followed);
    }

    @Test
    void ofSeveralStepsAtOnceAndBack() {
        RandomTopologies random = new RandomTopologies(catalog, 60_651);
        for (int i = 0; i < DESIGNS; i++) {
            Design design = random.nextCrowded();
            Analysis present = Analyzer.analyze(design, catalog);
            Analysis after = present;
            for (int j = 0; j < 8; j++) {
                after = Analyzer.analyze(after, random.changed(after.design()));
            }
            assertDifference(present, after, "design " + i);
            assertDifference(after, present, "design " + i + ", back");
        }
        assertSomethingHappened();
    }

    @Test
    void ofDesignsThatHaveNothingToDoWithEachOther() {
        RandomTopologies random = new RandomTopologies(catalog, 90_082);
        for (int i = 0; i < DESIGNS; i++) {
            Analysis one = Analyzer.analyze(random.nextCrowded(), catalog);
            Analysis other = Analyzer.analyze(random.nextCrowded(), catalog);
            assertDifference(one, other, "design " + i);
        }
        assertSomethingHappened();
    }

    private void assertDifference(Analysis before, Analysis after, String which) {
        Effect effect = Effect.of(before, after);
        assertEquals(lines(without(after, before)), lines(effect.come()), which);
        assertEquals(lines(without(before, after)), lines(effect.go()), which);
        assertTurnover(before.rules(), after.rules(), effect, which);
        followed += after.traffic().since(before.traffic()) == null ? 0 : 1;
        come += effect.come().size();
        go += effect.go().size();
        effect.firewalls().values().forEach(each -> {
            rulesCome += each.come().size();
            rulesGo += each.go().size();
        });
    }

    /** By the ends and the ports of each rule, written out, at each firewall and direction. */
    private static void assertTurnover(FirewallRules before, FirewallRules after, Effect effect, String which) {
        Set<String> old = before.stream().map(EffectPropertiesTest::line).collect(toSet());
        Set<String> next = after.stream().map(EffectPropertiesTest::line).collect(toSet());
        assertEquals(
                next.stream().filter(line -> !old.contains(line)).sorted().toList(),
                ruleLines(effect.comingRules()),
                which);
        assertEquals(
                old.stream().filter(line -> !next.contains(line)).sorted().toList(),
                ruleLines(effect.goingRules()),
                which);
        effect.firewalls().forEach((firewall, rules) -> {
            Stream.concat(rules.come().stream(), rules.go().stream())
                    .forEach(rule -> assertEquals(firewall, rule.hop().firewall(), which));
            assertFalse(rules.come().isEmpty() && rules.go().isEmpty(), which);
        });
        after.stream().map(FirewallRule::hop).map(Hop::firewall).distinct().forEach(firewall -> {
            Effect.Rules rules = effect.firewalls().getOrDefault(firewall, new Effect.Rules(List.of(), List.of()));
            assertEquals(
                    after.at(firewall).size(),
                    before.at(firewall).size()
                            + rules.come().size()
                            - rules.go().size(),
                    which);
        });
    }

    private static List<String> ruleLines(List<FirewallRule> rules) {
        return rules.stream().map(EffectPropertiesTest::line).sorted().toList();
    }

    private static String line(FirewallRule rule) {
        return rule.hop() + " " + rule.phase() + " " + rule.transport() + " " + rule.ports() + " " + rule.sourceIds()
                + " " + rule.destinationIds();
    }

    private static List<Crossing> without(Analysis analysis, Analysis other) {
        TreeSet<Crossing> known = new TreeSet<>(Crossing.ORDER);
        known.addAll(other.crossings());
        return analysis.crossings().stream().filter(c -> !known.contains(c)).toList();
    }

    private static List<String> lines(List<Crossing> crossings) {
        return crossings.stream()
                .map(c -> String.join(
                        " ",
                        c.hop().toString(),
                        c.flow().from().toString(),
                        c.flow().to().toString(),
                        c.flow().row().toString(),
                        c.flow().transport() + " " + c.flow().ports() + " "
                                + c.flow().anchor(),
                        c.flow().route().toString()))
                .toList();
    }

    private void assertSomethingHappened() {
        assertTrue(
                come > DESIGNS && go > DESIGNS && rulesCome > DESIGNS && rulesGo > DESIGNS,
                come + " " + go + " " + rulesCome + " " + rulesGo);
    }

    /** A few hosts, moved together. */
    private Edit move(Design design) {
        List<Edit.Move> moves = new ArrayList<>();
        for (Host host : design.hosts()) {
            if (dice.nextInt(design.hosts().size()) < 3) {
                int zone = dice.nextInt(design.zones().size());
                moves.add(new Edit.Move(host.id(), design.zones().get(zone).id(), null));
            }
        }
        return new Edit.MoveHosts(moves);
    }

    /** Editions that are made up are left out: they cannot be computed. */
    private static Design edited(Design design, Edit edit) {
        try {
            return edit instanceof Edit.SetEdition ? design : Editor.apply(design, edit);
        } catch (InvalidDesignException e) {
            return design;
        }
    }
}
