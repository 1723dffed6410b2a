package dev.portolan.catalog;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When something applies: every clause has to hold. No clause: always.
 */
public record Condition(List<Clause> clauses) {

    /** Applies always. */
    public static final Condition ALWAYS = new Condition(List.of());

    public Condition {
        clauses = List.copyOf(clauses);
    }

    /** Whether every clause holds for what is known. */
    public boolean test(Attributes known) {
        return unmet(known) == null;
    }

    /** The first clause that does not hold for what is known; null where every one does. */
    public @Nullable Clause unmet(Attributes known) {
        for (Clause clause : clauses) {
            if (!clause.holds(known.get(clause.path()))) {
                return clause;
            }
        }
        return null;
    }

    /** This condition and the other. */
    public Condition and(Condition other) {
        if (other.clauses.isEmpty()) {
            return this;
        }
        return new Condition(
                Stream.concat(clauses.stream(), other.clauses.stream()).toList());
    }

    /** A test of the value at one path. */
    public sealed interface Clause {

        /** Where the value is, for example {@code to.protocol}. */
        String path();

        /** Whether the value passes; null: it is not set. */
        boolean holds(@Nullable Object value);
    }

    /** The value is one of those listed; a value that is a list has one of them. */
    public record AnyOf(String path, List<Object> values) implements Clause {
        public AnyOf {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(@Nullable Object value) {
            return value instanceof Collection<?> several
                    ? several.stream().anyMatch(values::contains)
                    : value != null && values.contains(value);
        }
    }

    /** The value is none of those listed, or a list with none of them; a value that is not set passes. */
    public record NoneOf(String path, List<Object> values) implements Clause {
        public NoneOf {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(@Nullable Object value) {
            return !new AnyOf(path, values).holds(value);
        }
    }

    /** There is a value, and it is not empty. */
    public record IsSet(String path) implements Clause {
        @Override
        public boolean holds(@Nullable Object value) {
            return value != null && !value.equals("") && !(value instanceof Collection<?> none && none.isEmpty());
        }
    }

    /**
     * The value, a number or digits such as a version {@code 1802}, lies between the two.
     *
     * @param min lowest that passes
     * @param max highest that passes
     * @param unset whether a value that is not set passes
     */
    public record Between(String path, int min, int max, boolean unset) implements Clause {
        private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

        @Override
        public boolean holds(@Nullable Object value) {
            if (value == null || value.equals("")) {
                return unset;
            }
            if (!DIGITS.matcher(value.toString()).matches()) {
                return false;
            }
            int number = Integer.parseInt(value.toString());
            return number >= min && number <= max;
        }
    }
}
