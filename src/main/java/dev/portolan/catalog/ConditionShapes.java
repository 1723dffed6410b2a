package dev.portolan.catalog;

/** What a user may write for conditions; {@link ConditionReader} says what they mean. */
final class ConditionShapes {

    private static final Shape SET = spot -> {
        if (!spot.node().isBoolean() || !spot.node().asBoolean()) {
            spot.fault("this can only be true; write {\"set\": true}");
        }
    };
    private static final Shape VALUES = Shape.list(1, Shape.VALUE);
    private static final Shape BOUNDS = new Keys()
            .may("min", Shape.whole(Integer.MIN_VALUE, Integer.MAX_VALUE))
            .may("max", Shape.whole(Integer.MIN_VALUE, Integer.MAX_VALUE))
            .may("unset", Shape.FLAG)
            .then(spot -> {
                if (!spot.at("min").exists() && !spot.at("max").exists()) {
                    spot.fault("this tests nothing; write a list of values, or {\"min\": 1802}");
                }
            });
    private static final Shape TEST = spot -> {
        if (spot.node().isArray()) {
            VALUES.check(spot);
        } else if (spot.at("not").exists()) {
            new Keys().may("not", VALUES).check(spot);
        } else if (spot.at("set").exists()) {
            new Keys().may("set", SET).check(spot);
        } else if (spot.node().isObject()) {
            BOUNDS.check(spot);
        } else {
            spot.fault("this must be a list of values, not " + spot.shown() + "; put it in [ ]");
        }
    };
    /** A condition on the two ends of a connection. */
    static final Shape ON_CONNECTION = Shape.map(Shape.TEXT, TEST);
    /** A condition on a placed role. */
    static final Shape ON_ROLE = Shape.map(Shape.TEXT, VALUES);

    private ConditionShapes() {}
}
