package dev.portolan.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of a user's catalog file and where it stands.
 *
 * @param file relative to the folder
 * @param pointer JSON pointer from the top of the file; empty: the whole of it
 * @param faults takes what is wrong here
 */
record Spot(String file, String pointer, JsonNode node, Faults faults) {

    private static final int LONGEST_SHOWN = 60;

    /** The value of a key; a missing node where it is not written. */
    Spot at(String key) {
        return new Spot(file, pointer + "/" + key.replace("~", "~0").replace("/", "~1"), node.path(key), faults);
    }

    /** The members of a list; none where this is no list. */
    List<Spot> items() {
        List<Spot> items = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> items.add(new Spot(file, pointer + "/" + items.size(), item, faults)));
        }
        return items;
    }

    /** The members of an object; none where this is no object. */
    List<Spot> members() {
        return node.propertyStream().map(member -> at(member.getKey())).toList();
    }

    /** The last key of the pointer as it is written in the file. */
    String key() {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    boolean exists() {
        return !node.isMissingNode();
    }

    String text() {
        return node.asText("");
    }

    /** Says what is wrong here and what mends it. */
    void fault(String problem) {
        faults.add(file, pointer, problem);
    }

    /** What stands here, in few words and on one line. */
    String shown() {
        if (node.isObject()) {
            return "an object";
        }
        return node.isArray() ? "a list" : quoted(node.toString());
    }

    static String quoted(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029]", "?");
        return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "…" : line;
    }
}
