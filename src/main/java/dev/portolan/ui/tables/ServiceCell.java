package dev.portolan.ui.tables;

import dev.portolan.text.Messages;
import javafx.beans.value.ObservableValue;

/** The second cell of a row of rules: the service; in a heading, how much would come and go under it. */
final class ServiceCell extends OutlookCell {

    ServiceCell(Messages words, ObservableValue<Outlook> outlook) {
        super(words, outlook);
    }

    @Override
    String text(CrossingLine line, Outlook now) {
        if (line instanceof CrossingLine.Line crossing) {
            return crossing.service();
        }
        Outlook.Count count = now.count(line);
        if (count.isEmpty()) {
            return "";
        }
        setAccessibleText(words.get("rules.change.accessible", count.come(), count.go()));
        return words.get("rules.change", count.come(), count.go()).strip();
    }
}
