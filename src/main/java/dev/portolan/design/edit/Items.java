package dev.portolan.design.edit;

import dev.portolan.design.InvalidDesignException;
import dev.portolan.design.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changed copies of lists, and the refusal of what is not there. */
final class Items {

    private Items() {}

    static <T> List<T> plus(List<T> items, T item) {
        List<T> more = new ArrayList<>(items);
        more.add(item);
        return more;
    }

    static <T> List<T> plus(List<T> items, List<T> others) {
        List<T> more = new ArrayList<>(items);
        more.addAll(others);
        return more;
    }

    static <T> List<T> without(List<T> items, Predicate<T> gone) {
        return items.stream().filter(gone.negate()).toList();
    }

    static <T> List<T> without(List<T> items, int index) {
        List<T> fewer = new ArrayList<>(items);
        fewer.remove(index);
        return fewer;
    }

    static <T> List<T> replaced(List<T> items, Predicate<T> which, UnaryOperator<T> change) {
        return items.stream()
                .map(item -> which.test(item) ? change.apply(item) : item)
                .toList();
    }

    static <T> T found(Optional<T> item, String what, String id) {
        return item.orElseThrow(() -> missing(what, id));
    }

    static InvalidDesignException missing(String what, String id) {
        return new InvalidDesignException(
                "", "the design has no " + what + " " + Quoted.text(id) + " any more; choose one that it has");
    }

    static void refuseTaken(Optional<?> item, String what, String id) {
        if (item.isPresent()) {
            throw new InvalidDesignException(
                    "", "the design already has a " + what + " " + Quoted.text(id) + "; give the new one another id");
        }
    }
}
