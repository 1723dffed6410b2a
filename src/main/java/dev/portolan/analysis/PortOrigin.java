package dev.portolan.analysis;

import dev.portolan.design.PortSettings;
import org.jspecify.annotations.Nullable;

/** Why the port of a flow is this one: what printed, chose or moved it. */
public sealed interface PortOrigin {

    /**
     * The article prints it.
     *
     * @param option of the serving role that could move it and is not set; empty: nothing moves it
     */
    record Printed(String option) implements PortOrigin {}

    /**
     * A client port of a site.
     *
     * @param key which one
     * @param alternate whether it is a further port beside the first
     * @param site code of the site whose end asks for it; null: its host has none
     * @param holder code of the site whose ports hold there: the same, or the primary that a secondary site inherits
     *     from; null: none is drawn
     * @param set whether the design says so; otherwise it is the default
     */
    record ClientPort(
            PortSettings.Key key,
            boolean alternate,
            @Nullable String site,
            @Nullable String holder,
            boolean set) implements PortOrigin {

        /** Whether the site has it from the site above. */
        public boolean inherited() {
            return holder != null && !holder.equals(site);
        }
    }

    /**
     * An option of one of the two roles.
     *
     * @param party the placement that has it
     * @param set whether the design says so; otherwise it is the default
     */
    record OptionPort(String option, Party party, boolean set) implements PortOrigin {}

    /** The range from which the answering host gives out ports. */
    record Dynamic(Level level) implements PortOrigin {}

    /** Where a dynamic range is set. */
    enum Level {
        /** At the answering host. */
        HOST,
        /** In the design, for all hosts that set none. */
        DESIGN,
        /** Nowhere: it is that of the operating system. */
        STANDARD
    }
}
