package dev.portolan.ui.tables;

import dev.portolan.text.Messages;
import javafx.beans.value.ObservableValue;

/** The first cell of a row of rules: what it is, with a sign where it would come or go. */
final class TitleCell extends OutlookCell {

    TitleCell(Messages words, ObservableValue<Outlook> outlook) {
        super(words, outlook);
    }

    @Override
    String text(CrossingLine line, Outlook now) {
        return line instanceof CrossingLine.Line crossing ? crossing(crossing, now) : line.title();
    }

    private String crossing(CrossingLine.Line line, Outlook now) {
        String title = line.isOwn() ? words.get("own", line.title()) : line.title();
        if (line.coming()) {
            setAccessibleText(words.get("rules.coming.accessible", title));
            return words.get("rules.coming", title);
        }
        if (now.goes(line)) {
            setAccessibleText(words.get("rules.going.accessible", title));
            return words.get("rules.going", title);
        }
        return title;
    }
}
