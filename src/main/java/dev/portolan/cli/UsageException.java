package dev.portolan.cli;

/** Something that was asked for and cannot be done: one sentence with what, where and what to do. Exit code 2. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
