package dev.portolan.design;

import java.util.Optional;

/** How a site sends wake-up packets. The word in parentheses is the one written in files. */
public enum WakeUp implements Worded {
    /** Not at all ({@code off}). */
    OFF("off"),
    /** To the broadcast address of the client's subnet ({@code subnet-directed}). */
    SUBNET_DIRECTED("subnet-directed"),
    /** To the client's own address ({@code unicast}). */
    UNICAST("unicast");

    private final String word;

    WakeUp(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The mode with that word, if there is one. */
    public static Optional<WakeUp> of(String word) {
        return Worded.of(values(), word);
    }
}
