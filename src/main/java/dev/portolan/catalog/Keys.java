package dev.portolan.catalog;

import java.util.LinkedHashMap;
import java.util.Map;

/** An object with certain keys, and no others. */
final class Keys implements Shape {

    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final Map<String, String> needed = new LinkedHashMap<>();

    /** A key that must be there; {@code what} says what to write, for example {@code the id of a service}. */
    Keys needs(String key, String what, Shape shape) {
        needed.put(key, what);
        return may(key, shape);
    }

    /** A key that may be there. */
    Keys may(String key, Shape shape) {
        shapes.put(key, shape);
        return this;
    }

    @Override
    public void check(Spot spot) {
        if (!spot.node().isObject()) {
            spot.fault("this must be an object, not " + spot.shown() + "; put it in { }");
            return;
        }
        for (Spot member : spot.members()) {
            Shape shape = shapes.get(member.key());
            if (shape == null) {
                member.fault(
                        "this key means nothing here; remove it, or " + Choices.advice(member.key(), shapes.keySet()));
            } else {
                shape.check(member);
            }
        }
        needed.forEach((key, what) -> {
            if (!spot.at(key).exists()) {
                spot.fault("\"" + key + "\" is missing; add it, with " + what);
            }
        });
    }
}
