package dev.portolan.cli;

/** Exit codes of every command. */
public final class Exit {

    /** Done. */
    public static final int SUCCESS = 0;

    /** A check failed or a difference was found. */
    public static final int FOUND = 1;

    /** Bad input or usage; nothing was written. */
    public static final int USAGE = 2;

    private Exit() {}
}
