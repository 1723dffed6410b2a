package dev.portolan.design;

/**
 * Says why a design cannot be: where the fault is, what it is and what mends it, as one sentence for the user.
 */
public final class InvalidDesignException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String problem;

    /**
     * @param place the path of the faulty value in the design file, for example {@code hosts[3].zone}; may be empty. A part of a
     *     design does not know where it stands and gives the path from itself
     * @param problem what is wrong and what to do, without the place
     */
    public InvalidDesignException(String place, String problem) {
        super(place.isEmpty() ? problem : place + ": " + problem);
        this.place = place;
        this.problem = problem;
    }

    /** The path of the faulty value in the design file; empty for the design as a whole. */
    public String place() {
        return place;
    }

    /** What is wrong and what to do, without the place. */
    public String problem() {
        return problem;
    }

    /** The same fault, seen from an object that holds the faulty one at {@code path}. */
    public InvalidDesignException under(String path) {
        String separator = path.isEmpty() || place.isEmpty() || place.startsWith("[") ? "" : ".";
        return new InvalidDesignException(path + separator + place, problem);
    }
}
