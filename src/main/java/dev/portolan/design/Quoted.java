package dev.portolan.design;

/** What a user wrote, as a sentence may show it. */
public final class Quoted {

    private static final int LONGEST = 40;

    private Quoted() {}

    /** The text in double quotes, on one line and cut short where it is long. */
    public static String text(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029]", "?");
        return "\"" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "\"";
    }
}
