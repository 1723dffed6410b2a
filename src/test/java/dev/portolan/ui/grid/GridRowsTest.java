package dev.portolan.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.ui.grid.GridLine.Heading;
import dev.portolan.ui.grid.GridLine.Row;
import dev.portolan.ui.grid.GridWish.Sorting;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class GridRowsTest {

    /** A ship in a harbour. */
    private record Ship(String name, String flag, String harbour, int length) {}

    private static final Ship ALBA = new Ship("Alba", "it", "Genova", 90);
    private static final Ship BORA = new Ship("Bora", "hr", "Split", 120);
    private static final Ship CORA = new Ship("Cora", "it", "Split", 9);
    private static final Ship DUNE = new Ship("Dune", "fr", "Genova", 120);
    private static final List<Ship> ALL = List.of(ALBA, BORA, CORA, DUNE);

    private final GridRows<Ship> rows = new GridRows<>(
            List.of(
                    column("name", Ship::name, Comparator.comparing(Ship::name)),
                    column("flag", Ship::flag, Comparator.comparing(Ship::flag)),
                    column("harbour", Ship::harbour, Comparator.comparing(Ship::harbour)),
                    column("length", ship -> ship.length() + " m", Comparator.comparingInt(Ship::length))),
            Comparator.comparing(Ship::name));

    GridRowsTest() {
        rows.set(ALL);
    }

    private static GridColumn<Ship> column(String id, Function<Ship, String> text, Comparator<Ship> order) {
        return new GridColumn<>(id, id, 100, true, text, order);
    }

    /** Each line as it would be read out: headings in brackets, fates as signs. */
    private List<String> lines(GridWish wish) {
        return rows.lines(wish).stream()
                .map(line -> switch (line) {
                    case Heading<Ship> heading ->
                        "-".repeat(heading.depth()) + "[" + heading.title() + " "
                                + heading.rows().size()
                                + (heading.come() > 0 ? " +" + heading.come() : "")
                                + (heading.go() > 0 ? " -" + heading.go() : "")
                                + (heading.open() ? "]" : " …]");
                    case Row<Ship> row ->
                        "-".repeat(row.depth())
                                + switch (row.fate()) {
                                    case STAYS -> "";
                                    case COMES -> "+";
                                    case GOES -> "!";
                                }
                                + row.row().name();
                })
                .toList();
    }

    @Test
    void withoutAWishAllRowsComeAsTheyAre() {
        assertEquals(List.of("Alba", "Bora", "Cora", "Dune"), lines(GridWish.ALL));
    }

    @Test
    void theSearchLooksIntoEveryColumnInWhateverCase() {
        assertEquals(List.of("Bora", "Cora"), lines(GridWish.ALL.withSearch(" SPLIT ")));
        assertEquals(List.of("Bora", "Dune"), lines(GridWish.ALL.withSearch("120 m")));
        assertEquals(List.of(), lines(GridWish.ALL.withSearch("genova split")));
    }

    @Test
    void itDoesNotReachFromOneColumnIntoTheNext() {
        assertEquals(List.of(), lines(GridWish.ALL.withSearch("albait")));
    }

    @Test
    void otherRowsAreSearchedAnew() {
        lines(GridWish.ALL.withSearch("bora"));
        rows.set(List.of(DUNE));
        assertEquals(List.of("Dune"), lines(GridWish.ALL.withSearch("dune")));
        assertEquals(List.of(), lines(GridWish.ALL.withSearch("bora")));
    }

    @Test
    void whatWasPreparedIsFoundAllTheSame() {
        assertFalse(rows.prepare(-1), "no time, nothing done");
        assertTrue(rows.prepare(1_000_000_000));
        assertEquals(List.of("Bora", "Cora"), lines(GridWish.ALL.withSearch("split")));
        rows.set(List.of(DUNE));
        assertFalse(rows.prepare(-1));
        assertEquals(List.of("Dune"), lines(GridWish.ALL.withSearch("dune")));
        assertTrue(rows.prepare(1_000_000_000));
    }

    @Test
    void filtersOfSeveralColumnsAllHaveToPass() {
        Map<String, Set<String>> filters = Map.of("flag", Set.of("it", "fr"), "harbour", Set.of("Genova"));
        assertEquals(List.of("Alba", "Dune"), lines(GridWish.ALL.withFilters(filters)));
        assertEquals(
                ALL.size(),
                lines(GridWish.ALL.withFilters(Map.of("none", Set.of("x")))).size(),
                "not a column");
    }

    @Test
    void sortedBySeveralColumnsTheFirstDecides() {
        assertEquals(
                List.of("Bora", "Dune", "Alba", "Cora"),
                lines(GridWish.ALL.withSorting(List.of(new Sorting("length", true), new Sorting("name", false)))));
        assertEquals(
                List.of("Dune", "Bora", "Alba", "Cora"),
                lines(GridWish.ALL.withSorting(List.of(new Sorting("length", true), new Sorting("name", true)))));
        assertEquals(
                List.of("Cora", "Alba", "Bora", "Dune"),
                lines(GridWish.ALL.withSorting(List.of(new Sorting("length", false)))),
                "by worth, not by letters; equals stay in order");
    }

    @Test
    void groupsStandInTheOrderOfTheirFirstRow() {
        assertEquals(
                List.of(
                        "[Genova 2]",
                        "-[it 1]",
                        "--Alba",
                        "-[fr 1]",
                        "--Dune",
                        "[Split 2]",
                        "-[hr 1]",
                        "--Bora",
                        "-[it 1]",
                        "--Cora"),
                lines(GridWish.ALL.withGroups(List.of("harbour", "flag"))));
        assertEquals(
                List.of("[it 2]", "-Alba", "-Cora", "[hr 1]", "-Bora", "[fr 1]", "-Dune"),
                lines(GridWish.ALL.withGroups(List.of("flag", "none"))));
    }

    @Test
    void belowAClosedHeadingNothingIsShownButItIsCounted() {
        assertEquals(
                List.of("[Genova 2 …]", "[Split 2]", "-[hr 1]", "--Bora", "-[it 1 …]"),
                lines(GridWish.ALL
                        .withGroups(List.of("harbour", "flag"))
                        .withClosed(Set.of(List.of("Genova"), List.of("Split", "it")))));
    }

    @Test
    void whatComesStandsWhereItWillBeAndWhatGoesIsMarked() {
        Ship bella = new Ship("Bella", "it", "Genova", 10);
        Ship zora = new Ship("Zora", "hr", "Rijeka", 10);
        rows.foresee(List.of(zora, bella), List.of(CORA));
        assertEquals(List.of("Alba", "+Bella", "Bora", "!Cora", "Dune", "+Zora"), lines(GridWish.ALL));
        assertEquals(
                List.of(
                        "[Genova 2 +1]",
                        "-Alba",
                        "-+Bella",
                        "-Dune",
                        "[Split 2 -1]",
                        "-Bora",
                        "-!Cora",
                        "[Rijeka 0 +1]",
                        "-+Zora"),
                lines(GridWish.ALL.withGroups(List.of("harbour"))));
        assertEquals(List.of("+Zora"), lines(GridWish.ALL.withSearch("rijeka")));
        rows.foresee(List.of(), List.of());
        assertEquals(List.of("Alba", "Bora", "Cora", "Dune"), lines(GridWish.ALL));
    }

    @Test
    void narrowedFromOutsideTheRestIsAsIfItWereNotThere() {
        rows.narrow(ship -> ship.harbour().equals("Split"));
        rows.foresee(List.of(new Ship("Bella", "it", "Genova", 10)), List.of());
        assertEquals(List.of("Bora", "Cora"), lines(GridWish.ALL));
        assertEquals(List.of("Cora"), lines(GridWish.ALL.withSearch("9 m")));
    }

    @Test
    void theTextsOfAColumnAreCountedAndSortedAsItIs() {
        assertEquals(
                List.of("9 m=1", "90 m=1", "120 m=2"),
                rows.texts(rows.column("length")).entrySet().stream()
                        .map(Map.Entry::toString)
                        .toList());
    }
}
