package dev.portolan;

import dev.portolan.catalog.CatalogReader;
import dev.portolan.cli.CommandLineApp;
import dev.portolan.cli.Exit;
import dev.portolan.text.Messages;
import dev.portolan.ui.shell.PortolanApp;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import javafx.application.Application;

/** Starts Portolan: the window, or the command given. Not an {@link Application}, so that the class path suffices. */
public final class Main {

    /** Held, as a logger that nobody holds forgets its filter. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Main() {}

    /**
     * Runs until the window is closed or the command is done.
     *
     * @param args nothing or a design file: the window opens; otherwise a command; {@code --catalog DIR} goes with both
     */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true"); // pictures are painted without a display, in the window too
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int exit = run(args, out, err);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        Start start = Start.of(args);
        String charset = System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name());
        Optional<String> garbled = start.garbled(charset);
        if (garbled.isPresent()) {
            err.println(words().get("garbled", garbled.get(), charset));
            return Exit.USAGE;
        }
        List<String> rest = start.rest();
        if (rest.isEmpty()) {
            return window(err, start);
        }
        CommandLineApp commands = new CommandLineApp(CatalogReader::shipped, out, err);
        if (rest.getFirst().equals("--version")) {
            return commands.run("version");
        }
        String first = rest.getFirst();
        if (first.startsWith("-") || commands.names().contains(first)) {
            return commands.run(args);
        }
        if (!Start.exists(first)) {
            err.println(words().get("no-command", first));
            return Exit.USAGE;
        }
        if (rest.contains("--help") || rest.contains("-h")) {
            return commands.run("--help");
        }
        if (rest.size() > 1) {
            err.println(words().get("file-not-alone", first));
            return Exit.USAGE;
        }
        return window(err, start);
    }

    private static int window(PrintStream err, Start start) {
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        if (linux && blank("DISPLAY") && blank("WAYLAND_DISPLAY")) {
            err.println(words().get("no-display"));
            return Exit.USAGE;
        }
        hushClassPathWarning();
        try {
            Application.launch(PortolanApp.class, start.forWindow());
            return Exit.SUCCESS;
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            err.println(words().get("no-window", String.valueOf(cause.getMessage())));
            return Exit.USAGE;
        }
    }

    /** The toolkit warns that it runs from the class path, which is meant so (docs/decisions); other warnings stay. */
    private static void hushClassPathWarning() {
        TOOLKIT.setFilter(
                record -> !String.valueOf(record.getMessage()).startsWith("Unsupported JavaFX configuration"));
    }

    private static boolean blank(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank();
    }

    private static Messages words() {
        return Messages.of("cli", Locale.ENGLISH);
    }
}
