package dev.portolan.store;

import java.io.IOException;

/** A file could not be written; what was there before is untouched. The message is one sentence for the user. */
public final class NotWrittenException extends IOException {

    private static final long serialVersionUID = 1L;

    public NotWrittenException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public NotWrittenException(String sentence) {
        super(sentence);
    }
}
