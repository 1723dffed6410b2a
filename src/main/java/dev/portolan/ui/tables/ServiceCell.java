package dev.portolan.ui.tables;

import dev.portolan.text.Messages;
import javafx.beans.value.ObservableValue;

/** The second cell of a row of rules: the service; in a heading, how much is under it. */
final class ServiceCell extends OutlookCell {

    ServiceCell(Messages words, ObservableValue<Outlook> outlook) {
        super(words, outlook);
    }

    @Override
    String text(CrossingLine line, Outlook now) {
        return line instanceof CrossingLine.Line crossing
                ? crossing.service()
                : words.get("rules.count", line.crossings().size());
    }
}
