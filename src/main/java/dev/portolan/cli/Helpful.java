package dev.portolan.cli;

import picocli.CommandLine.Option;

/** The option that every command has. */
abstract class Helpful {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    @SuppressWarnings("UnusedVariable") // picocli sets it and shows the help
    private boolean help;
}
