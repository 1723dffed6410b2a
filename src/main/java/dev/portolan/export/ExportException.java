package dev.portolan.export;

import java.io.IOException;

/** Says why a report cannot be written in a format and what to do instead, as one sentence for the user. */
public final class ExportException extends IOException {

    private static final long serialVersionUID = 1L;

    public ExportException(String message) {
        super(message);
    }
}
