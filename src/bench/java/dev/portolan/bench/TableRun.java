package dev.portolan.bench;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.app.Result;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.text.Messages;
import dev.portolan.ui.grid.GridMemory;
import dev.portolan.ui.tables.AnalysisTables;
import dev.portolan.ui.tables.AnalysisTables.Kind;
import dev.portolan.ui.theme.Theme;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * How long the table of crossings takes with a hundred thousand rows: to be filled, searched, sorted and scrolled. Run it on a
 * display of 1366 by 768; {@link Frames} says how.
 */
public final class TableRun extends Application {

    private static final int ROWS = 100_000;

    @Override
    public void start(Stage stage) {
        Analysis large = Analyzer.analyze(Hierarchies.of(Size.MAX), CatalogReader.shipped());
        Analysis some = large.withCrossings(large.crossingStream().limit(ROWS).toList());
        if (some.crossingCount() < ROWS) {
            throw new IllegalStateException("there are only " + some.crossingCount() + " crossings");
        }
        Analysis less = large.withCrossings(some.crossings().subList(0, ROWS - 1));
        AnalysisTables tables = new AnalysisTables(some, Messages.of("tables", Locale.ENGLISH), GridMemory.NONE);
        Theme.LIGHT.use();
        Scene scene = new Scene(new StackPane(tables.node(Kind.CROSSINGS)), 1366, 740);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        tables.look(Kind.CROSSINGS);
        TableView<?> table = (TableView<?>) scene.lookup("#crossings-table");
        TextField search = (TextField) scene.lookup("#crossings-search");
        Frames frames = new Frames(() -> true);
        for (int i = 0; i < 3; i++) {
            frames.event("fill", () -> tables.show(result(some)));
            frames.event("fill with one row less", () -> tables.show(result(less)));
        }
        for (int i = 0; i < 3; i++) {
            Analysis other = i % 2 == 0 ? some : less;
            frames.once(() -> tables.show(result(other)));
            for (String typed : List.of("s", "sq", "sql", "sql 1433", "")) {
                frames.event("search for \"" + typed + "\"", () -> search.setText(typed));
            }
        }
        for (int i = 0; i < 3; i++) {
            frames.event("sort by a column, down", () -> sort(table, SortType.DESCENDING));
            frames.event("not any more", () -> table.getSortOrder().clear());
        }
        frames.series("scroll by three lines", i -> table.scrollTo(3 * i));
        frames.series("scroll by a page", i -> table.scrollTo(24 * i));
        frames.series("scroll far", i -> table.scrollTo((int) (i * 7919L % ROWS)));
        frames.start();
    }

    private static <R> void sort(TableView<R> table, SortType way) {
        var column = table.getColumns().getFirst();
        column.setSortType(way);
        table.getSortOrder().setAll(List.of(column));
    }

    private static Result result(Analysis analysis) {
        return new Result(analysis, List.of(), Map.of(), Duration.ZERO);
    }
}
