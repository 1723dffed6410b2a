package dev.portolan.cli;

import dev.portolan.app.Reports;
import dev.portolan.export.Exporter;
import dev.portolan.export.Exporters;
import dev.portolan.export.Report;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a report of a design to a file. */
@Command(name = "export")
final class ExportCommand extends Helpful implements Callable<Integer> {

    private final Supplier<Workplace> workplace;

    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--output", paramLabel = "F", required = true)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path output;

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable String format;

    ExportCommand(Supplier<Workplace> workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Workplace place = workplace.get();
        Exporter exporter = exporter(place);
        Report report = Reports.of(place.result(file), Locale.ENGLISH);
        place.requireAnother(file, output);
        place.write(output, out -> exporter.write(report, out));
        return Exit.SUCCESS;
    }

    private Exporter exporter(Workplace place) {
        String known = Exporters.all().stream().map(Exporter::id).collect(Collectors.joining(", "));
        if (format == null) {
            return Exporters.forFile(output)
                    .orElseThrow(() -> new UsageException(place.words().get("no-ending", output.toString(), known)));
        }
        String wanted = format.toLowerCase(Locale.ROOT);
        return Exporters.withId(wanted)
                .orElseThrow(() -> new UsageException(place.words().get("no-format", wanted, known)));
    }
}
