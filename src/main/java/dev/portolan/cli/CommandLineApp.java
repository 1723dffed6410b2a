package dev.portolan.cli;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogException;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.text.Messages;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The commands of {@code ./portolan}. */
public final class CommandLineApp {

    private final CommandLine commands;

    /**
     * @param catalog the catalog where the command names no folder; read when a command needs it
     * @param out where results go
     * @param err where messages go
     */
    public CommandLineApp(Supplier<Catalog> catalog, PrintStream out, PrintStream err) {
        RootCommand root = new RootCommand();
        Supplier<Workplace> workplace = () -> {
            Path folder = root.catalog();
            return new Workplace(folder == null ? catalog.get() : CatalogReader.with(folder), out);
        };
        commands = new CommandLine(root)
                .addSubcommand("analyze", new AnalyzeCommand(workplace))
                .addSubcommand("rules", new RulesCommand(workplace))
                .addSubcommand("diff", new DiffCommand(workplace))
                .addSubcommand("explain", new ExplainCommand(workplace))
                .addSubcommand("check", new CheckCommand(workplace))
                .addSubcommand("export", new ExportCommand(workplace))
                .addSubcommand(
                        "catalog",
                        new CommandLine(new CatalogCommand(workplace))
                                .addSubcommand("diff", new CatalogDiffCommand(workplace)))
                .addSubcommand("version", new VersionCommand(workplace))
                .registerConverter(Path.class, CommandLineApp::path)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setResourceBundle(ResourceBundle.getBundle("dev.portolan.text.cli"))
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, args) -> misused(e))
                .setExecutionExceptionHandler((e, line, parsed) -> failed(e, line));
    }

    /** Names of the commands. */
    public Set<String> names() {
        return commands.getSubcommands().keySet();
    }

    /**
     * Carries a command out.
     *
     * @return the exit code, see {@link Exit}
     */
    public int run(String... args) {
        return commands.execute(args);
    }

    /** A file or folder as it was written; the system may know no such names. */
    private static Path path(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException(Messages.of("cli", Locale.ENGLISH).get("empty-path"));
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException _) {
            throw new TypeConversionException(Messages.of("cli", Locale.ENGLISH).get("no-path", text));
        }
    }

    private static int misused(ParameterException e) {
        CommandLine line = e.getCommandLine();
        CommandSpec spec = line.getCommandSpec();
        String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        line.getErr()
                .println(problem + (problem.endsWith(".") ? " " : "; ") + "see '" + spec.qualifiedName() + " --help'");
        return Exit.USAGE;
    }

    private static int failed(Exception e, CommandLine line) {
        String message = switch (e) {
            case UsageException usage -> usage.getMessage();
            case CatalogException catalog -> catalog.getMessage();
            default -> Messages.of("cli", Locale.ENGLISH).get("mistake", e.toString());
        };
        line.getErr().println(message);
        return Exit.USAGE;
    }
}
