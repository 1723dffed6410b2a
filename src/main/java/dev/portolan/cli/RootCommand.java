package dev.portolan.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What all commands hang on. */
@Command(name = "portolan")
final class RootCommand extends Helpful implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--catalog", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable Path catalog;

    /** The folder of the user's own catalog; null: none was named. */
    @Nullable
    Path catalog() {
        return catalog;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command was given");
    }
}
