package dev.portolan.cli;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.app.Result;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Edition;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.InvalidDesignException;
import dev.portolan.export.ExportException;
import dev.portolan.store.AtomicFiles;
import dev.portolan.store.DesignReader;
import dev.portolan.store.NotWrittenException;
import dev.portolan.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What commands work with: the catalog, and where results and messages go. */
final class Workplace {

    private final Catalog catalog;
    private final PrintStream out;
    private final Messages words = Messages.of("cli", Locale.ENGLISH);
    private final Messages findings = Messages.of("findings", Locale.ENGLISH);

    Workplace(Catalog catalog, PrintStream out) {
        this.catalog = catalog;
        this.out = out;
    }

    Catalog catalog() {
        return catalog;
    }

    /** The words of the commands. */
    Messages words() {
        return words;
    }

    /** The words of the findings. */
    Messages findings() {
        return findings;
    }

    /** The edition with that id. */
    Edition edition(String id) {
        return catalog.edition(id).orElseThrow(() -> {
            String known = catalog.editions().stream().map(Edition::id).collect(Collectors.joining(", "));
            return new UsageException(words.get("no-edition", id, known));
        });
    }

    /** The anchor of a connection, marked where it is the user's. */
    String anchor(Connection connection) {
        return connection.own() ? words.get("own", connection.anchor()) : connection.anchor();
    }

    /** Reads a design and computes it. */
    Result result(Path file) {
        return computed(file, design -> Result.of(design, catalog));
    }

    /** Reads a design and computes its traffic only. */
    Analysis analysis(Path file) {
        return computed(file, design -> Analyzer.analyze(design, catalog));
    }

    private <T> T computed(Path file, Function<Design, T> compute) {
        try {
            return compute.apply(new DesignReader(catalog).read(file));
        } catch (InvalidDesignException e) {
            throw new UsageException(file + ": " + e.getMessage());
        }
    }

    /** Refuses a firewall that the design does not have. */
    void requireFirewall(Path file, Design design, String id) {
        if (design.firewall(id).isEmpty()) {
            String known = design.firewalls().stream().map(Firewall::id).collect(Collectors.joining(", "));
            throw new UsageException(words.get("no-firewall", file.toString(), id, known));
        }
    }

    /** Refuses to write a result over the design that it is computed from. */
    void requireAnother(Path design, @Nullable Path output) {
        try {
            if (output != null && Files.exists(output) && Files.isSameFile(design, output)) {
                throw new UsageException(words.get("output-is-input", output));
            }
        } catch (IOException e) {
            throw new UsageException(words.get("not-written", output, String.valueOf(e.getMessage())));
        }
    }

    /** Writes a result to the file, whole or not at all, or to standard output where there is no file. */
    void write(@Nullable Path file, Writing writing) {
        try {
            if (file == null) {
                writing.to(out);
                if (out.checkError()) {
                    throw new UsageException(words.get("output-lost"));
                }
            } else {
                AtomicFiles.write(file, writing::to);
            }
        } catch (NotWrittenException | ExportException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UsageException(
                    file == null
                            ? words.get("output-lost")
                            : words.get("not-written", file.toString(), String.valueOf(e.getMessage())));
        }
    }

    /** Produces a result. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
