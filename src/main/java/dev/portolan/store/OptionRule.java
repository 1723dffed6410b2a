package dev.portolan.store;

import dev.portolan.catalog.Option;
import dev.portolan.design.InvalidDesignException;

/** What a design file may say of an option, for those who set options elsewhere. */
public final class OptionRule {

    private OptionRule() {}

    /** Whether a file with this value would be read; whether hosts that it names exist is not asked here. */
    public static boolean takes(Option option, Object value) {
        try {
            HostReader.plain(new Value(option.id(), value), option);
            return true;
        } catch (InvalidDesignException e) {
            return false;
        }
    }
}
