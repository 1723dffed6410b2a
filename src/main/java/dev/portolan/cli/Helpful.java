package dev.portolan.cli;

import picocli.CommandLine.Option;

/** The option that every command has. */
abstract class Helpful {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    /** Whether help was asked for; picocli then shows it instead of carrying the command out. */
    final boolean isHelpAskedFor() {
        return help;
    }
}
