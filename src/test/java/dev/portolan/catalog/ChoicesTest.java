package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesTest {

    private static final Collection<String> ENDPOINTS =
            CatalogReader.shipped().endpoints().stream().map(Endpoint::id).toList();

    /** Only what resembles what was written is offered. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nope            | write one of the 51 that there are",
                "''              | write one of the 51 that there are",
                "cliant          | the nearest of 51 is client",
                "managment-point | the nearest of 51 is management-point",
                "sql             | the nearest of 51 are sql-server, sql-server-wsus",
                "console         | the nearest of 51 is configuration-manager-console"
            })
    void resemblance(String written, String advice) {
        assertEquals(51, ENDPOINTS.size());
        assertEquals(advice, Choices.advice(written, ENDPOINTS));
    }

    @Test
    void fewAreAllNamed() {
        assertEquals("write one of a, b", Choices.advice("nope", List.of("a", "b")));
        assertEquals("write a", Choices.advice("nope", List.of("a")));
    }
}
