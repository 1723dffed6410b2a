package dev.portolan.ui.tables;

import dev.portolan.text.Messages;
import javafx.beans.value.ObservableValue;

/** The third cell of a row of rules: the ports; in a heading, how much would come and go under it. */
final class PortsCell extends OutlookCell {

    PortsCell(Messages words, ObservableValue<Outlook> outlook) {
        super(words, outlook);
    }

    @Override
    String text(CrossingLine line, Outlook now) {
        if (line instanceof CrossingLine.Line crossing) {
            return crossing.ports();
        }
        Outlook.Count count = now.count(line);
        if (count.isEmpty()) {
            return "";
        }
        setAccessibleText(words.get("rules.change.accessible", count.come(), count.go()));
        String come = words.get("rules.come", count.come());
        String go = words.get("rules.go", count.go());
        if (count.go() == 0) {
            return come;
        }
        return count.come() == 0 ? go : words.get("rules.come-go", come, go);
    }
}
