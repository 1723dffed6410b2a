package dev.portolan.app;

import dev.portolan.diagram.Arranger;
import dev.portolan.diagram.Drawings;
import dev.portolan.export.Report;
import dev.portolan.text.Messages;
import java.util.Locale;

/** From a result to the report that exporters write. */
public final class Reports {

    private Reports() {}

    /** The report of a result, with its picture, in a language. */
    public static Report of(Result result, Locale locale) {
        var design = result.analysis().design();
        return new Report(
                result.analysis(),
                FindingRows.of(result, Messages.of("findings", locale)),
                Drawings.of(
                        design,
                        Arranger.complete(design, result.analysis().catalog()),
                        result.analysis().catalog(),
                        result.analysis(),
                        result.analysis().rules().counts()),
                locale);
    }
}
