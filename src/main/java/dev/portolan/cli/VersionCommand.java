package dev.portolan.cli;

import dev.portolan.catalog.Edition;
import dev.portolan.catalog.Names;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** Shows the version of the program, the runtime and the editions. */
@Command(name = "version")
final class VersionCommand extends Helpful implements Callable<Integer> {

    private final Supplier<Workplace> workplace;

    VersionCommand(Supplier<Workplace> workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Workplace place = workplace.get();
        StringBuilder text = new StringBuilder();
        String version = Objects.requireNonNullElse(
                VersionCommand.class.getPackage().getImplementationVersion(),
                place.words().get("version.unpackaged"));
        text.append(place.words().get("version.program", version)).append('\n');
        text.append(place.words()
                        .get("version.runtime", Runtime.version().toString(), System.getProperty("java.vendor")))
                .append('\n');
        for (Edition edition : place.catalog().editions()) {
            text.append(line(edition, place)).append('\n');
        }
        place.write(null, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        return Exit.SUCCESS;
    }

    private static String line(Edition edition, Workplace place) {
        LocalDate published = edition.article().date();
        String date = published == null ? place.words().get("version.undated") : published.toString();
        String line = place.words()
                .get(
                        edition.own() ? "version.edition.own" : "version.edition",
                        edition.id(),
                        edition.title().en(),
                        edition.article().title(),
                        date);
        Names coverage = edition.coverage();
        return coverage == null ? line : line + "; " + coverage.en();
    }
}
