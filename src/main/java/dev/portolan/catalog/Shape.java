package dev.portolan.catalog;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a value of a user's catalog file must be. */
@FunctionalInterface
interface Shape {

    /** Any text but an empty one. */
    Shape TEXT = spot -> {
        if (!spot.node().isTextual()) {
            spot.fault("this must be text, not " + spot.shown() + "; put it in double quotes");
        } else if (spot.text().isBlank()) {
            spot.fault("this text is empty; write something, or remove the key");
        }
    };

    Shape FLAG = spot -> {
        if (!spot.node().isBoolean()) {
            spot.fault(spot.shown() + " is neither true nor false; write one of the two, without quotes");
        }
    };

    /** Text, a whole number, true or false. */
    Shape VALUE = spot -> {
        if (!spot.node().isTextual() && !spot.node().isInt() && !spot.node().isBoolean()) {
            spot.fault(
                    "this must be a text, a whole number, true or false, not " + spot.shown() + "; write one of them");
        }
    };

    /** Says what is wrong with the value, if anything. */
    void check(Spot spot);

    /** A text of a form; {@code what} names it, {@code remedy} says what to write. */
    static Shape matching(String pattern, String what, String remedy) {
        Pattern form = Pattern.compile(pattern);
        return spot -> {
            if (!spot.node().isTextual()) {
                TEXT.check(spot);
            } else if (!form.matcher(spot.text()).matches()) {
                spot.fault(spot.shown() + " is not " + what + "; " + remedy);
            }
        };
    }

    /** A text no longer than so many characters. */
    static Shape upTo(int characters) {
        return spot -> {
            TEXT.check(spot);
            if (spot.text().length() > characters) {
                spot.fault("this text is too long for narrow places; write at most " + characters + " characters");
            }
        };
    }

    /** One of the words; {@code what} says what they stand for, for example {@code kind of zone}. */
    static Shape oneOf(String what, Collection<String> words) {
        return spot -> {
            if (!spot.node().isTextual() || !words.contains(spot.text())) {
                spot.fault("there is no " + what + " " + spot.shown() + "; " + Choices.advice(spot.text(), words));
            }
        };
    }

    /** A whole number in the bounds. */
    static Shape whole(int least, int most) {
        return spot -> {
            if (!spot.node().isInt()
                    || spot.node().asInt() < least
                    || spot.node().asInt() > most) {
                spot.fault(spot.shown() + " is no whole number from " + least + " to " + most
                        + "; write one, without quotes");
            }
        };
    }

    /** A list, each member of a shape and none twice. */
    static Shape list(int atLeast, Shape item) {
        return spot -> {
            if (!spot.node().isArray()) {
                spot.fault("this must be a list, not " + spot.shown() + "; put it in [ ]");
                return;
            }
            List<Spot> items = spot.items();
            if (items.size() < atLeast) {
                spot.fault("this list is empty; write something in it, or remove the key");
            }
            Set<Object> seen = new HashSet<>();
            for (Spot each : items) {
                if (seen.add(each.node())) {
                    item.check(each);
                } else {
                    each.fault("this stands in the list already; remove it");
                }
            }
        };
    }

    /** An object whose keys are checked by one shape and whose values by another. */
    static Shape map(Shape keys, Shape values) {
        return spot -> {
            if (!spot.node().isObject()) {
                spot.fault("this must be an object, not " + spot.shown() + "; put it in { }");
                return;
            }
            for (Spot member : spot.members()) {
                keys.check(new Spot(member.file(), member.pointer(), TextNode.valueOf(member.key()), member.faults()));
                values.check(member);
            }
        };
    }

    /** This, and where nothing is wrong with it, another as well. */
    default Shape then(Shape next) {
        return spot -> {
            int before = spot.faults().count();
            check(spot);
            if (spot.faults().count() == before) {
                next.check(spot);
            }
        };
    }
}
