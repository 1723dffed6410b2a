package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions as they are written in the catalog. */
class ConditionTest {

    /** The value is JSON; {@code -}: not set. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "['http', 'both']                    ¦ 'http'  ¦ true",
                "['http', 'both']                    ¦ 'https' ¦ false",
                "['http', 'both']                    ¦ -       ¦ false",
                "[true]                              ¦ true    ¦ true",
                "[true]                              ¦ false   ¦ false",
                "[false]                             ¦ -       ¦ false",
                "['push', 'manual']                  ¦ ['manual', 'policy'] ¦ true",
                "['push', 'manual']                  ¦ ['policy'] ¦ false",
                "['push']                            ¦ []      ¦ false",
                "{'not': ['push']}                   ¦ ['push', 'policy'] ¦ false",
                "{'not': ['push']}                   ¦ ['policy'] ¦ true",
                "{'set': true}                       ¦ ['push'] ¦ true",
                "{'set': true}                       ¦ []      ¦ false",
                "[1433]                              ¦ 1433    ¦ true",
                "{'not': [1433]}                     ¦ 1433    ¦ false",
                "{'not': [1433]}                     ¦ 50000   ¦ true",
                "{'not': [1433]}                     ¦ -       ¦ true",
                "{'set': true}                       ¦ 'PAYROLL' ¦ true",
                "{'set': true}                       ¦ ''      ¦ false",
                "{'set': true}                       ¦ -       ¦ false",
                "{'min': 2}                          ¦ 1       ¦ false",
                "{'min': 2}                          ¦ 2       ¦ true",
                "{'max': 1}                          ¦ 1       ¦ true",
                "{'max': 1}                          ¦ 2       ¦ false",
                "{'max': 1}                          ¦ -       ¦ false",
                "{'min': 1706, 'max': 1710}          ¦ '1706'  ¦ true",
                "{'min': 1706, 'max': 1710}          ¦ '1710'  ¦ true",
                "{'min': 1706, 'max': 1710}          ¦ '1802'  ¦ false",
                "{'min': 1706, 'max': 1710}          ¦ -       ¦ false",
                "{'min': 1802, 'unset': true}        ¦ -       ¦ true",
                "{'min': 1802, 'unset': true}        ¦ ''      ¦ true",
                "{'min': 1802, 'unset': true}        ¦ '2503'  ¦ true",
                "{'min': 1802, 'unset': true}        ¦ '1710'  ¦ false",
                "{'min': 1802, 'unset': true}        ¦ 'newest' ¦ false",
                "{'min': 1802, 'unset': true}        ¦ '99999999999' ¦ false",
                "{'min': 1802, 'unset': true}        ¦ true    ¦ false"
            })
    void clause(String written, String value, boolean holds) {
        Condition condition = ConditionReader.condition(CatalogFiles.parse(json("{'to.x': " + written + "}")));
        Object known = value.equals("-") ? null : Json.value(CatalogFiles.parse(json(value)));
        assertEquals(holds, condition.test(path -> path.equals("to.x") ? known : null));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    @Test
    void nothingWrittenHoldsAlways() {
        assertSame(
                Condition.ALWAYS,
                ConditionReader.condition(CatalogFiles.parse("{}").path("when")));
        assertEquals(true, Condition.ALWAYS.test(path -> null));
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "false, true, false", "false, false, false"})
    void everyClauseHasToHold(boolean a, boolean b, boolean both) {
        Condition first = ConditionReader.condition(CatalogFiles.parse("{\"a\": [true]}"));
        Condition second = ConditionReader.condition(CatalogFiles.parse("{\"b\": [true]}"));
        assertEquals(both, first.and(second).test(Map.<String, Object>of("a", a, "b", b)::get));
        assertSame(first, first.and(Condition.ALWAYS));
    }
}
