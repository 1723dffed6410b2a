package dev.portolan.analysis;

import dev.portolan.design.PortRange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All of a seat that decides over what flows from it and to it, apart from where it stands. Seats that are alike share
 * one profile object, so that what holds between two of them is worked out once.
 */
final class Profile {

    private final Contents contents;
    private final Map<String, Integer> paths;

    /**
     * What a profile is made of.
     *
     * @param values for each placement of the role: what holds at the paths that the edition asks for, in their order
     * @param naming for each placement: the paths at which it names hosts
     * @param initiates whether the site server starts all connections with the host
     */
    record Contents(
            String role,
            List<List<@Nullable Object>> values,
            List<List<String>> naming,
            boolean initiates,
            List<PortRange> dynamicPorts) {}

    /** @param paths where each path stands in the values */
    Profile(Contents contents, Map<String, Integer> paths) {
        this.contents = contents;
        this.paths = paths;
    }

    String role() {
        return contents.role();
    }

    /** How many times the role stands on the host. */
    int placements() {
        return contents.values().size();
    }

    /** What holds at a path for a placement; null where nothing does. */
    @Nullable
    Object value(int placement, String path) {
        Integer at = paths.get(path);
        return at == null ? null : contents.values().get(placement).get(at);
    }

    /** Whether a placement names hosts at the path. */
    boolean names(int placement, String path) {
        return contents.naming().get(placement).contains(path);
    }

    /** Whether any placement names hosts. */
    boolean names() {
        for (List<String> paths : contents.naming()) {
            if (!paths.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    boolean initiates() {
        return contents.initiates();
    }

    List<PortRange> dynamicPorts() {
        return contents.dynamicPorts();
    }
}
