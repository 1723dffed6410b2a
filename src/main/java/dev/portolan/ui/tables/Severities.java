package dev.portolan.ui.tables;

import dev.portolan.analysis.check.Severity;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How severities look. */
public final class Severities {

    private Severities() {}

    /** Its sign, so that colour is never all that tells them apart. */
    public static Ikon icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.ALERT_OCTAGON;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case NOTE -> Feather.INFO;
        };
    }
}
