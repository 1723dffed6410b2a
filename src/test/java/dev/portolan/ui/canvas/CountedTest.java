package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.Crossing;
import dev.portolan.analysis.Party;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import dev.portolan.ui.SampleDesigns;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Crossings of one element are counted as the list of all crossings has them. */
class CountedTest {

    /** Counted the slow way: one end after the other, and a firewall by its crossings. */
    static long expected(Analysis analysis, Element element) {
        return switch (element) {
            case FirewallElement(var id) ->
                analysis.crossings().stream()
                        .filter(crossing -> crossing.firewall().equals(id))
                        .count();
            case ZoneElement(var id) ->
                ends(analysis, party -> party.zone().id().equals(id));
            case HostElement(var id) ->
                ends(analysis, party -> party.host().id().equals(id));
            case RoleElement(var host, var index) ->
                ends(analysis, party -> party.host().id().equals(host) && party.index() == index);
            case Element.FlowElement ignored -> 0;
        };
    }

    private static long ends(Analysis analysis, Predicate<Party> test) {
        long found = 0;
        for (Crossing crossing : analysis.crossings()) {
            found += test.test(crossing.flow().from()) ? 1 : 0;
            found += test.test(crossing.flow().to()) ? 1 : 0;
        }
        return found;
    }

    @Test
    void everyElementOfTwoDesigns() {
        long some = 0;
        for (Design design : List.of(SampleDesigns.perimeter(), SampleDesigns.wide())) {
            Analysis analysis = Analyzer.analyze(design, CatalogReader.shipped());
            for (Element element :
                    ReadingOrder.of(ReadingOrderTest.drawn(design)).elements()) {
                long counted = Counted.crossings(analysis, element);
                assertEquals(expected(analysis, element), counted, element.toString());
                some += counted;
            }
        }
        assertTrue(some > 500, "there is something to count");
    }
}
