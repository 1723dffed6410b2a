package dev.portolan.ui.inspector;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a value is written into fields and read from them. */
interface Format<T> {

    /** A text for each field. */
    List<String> write(@Nullable T value);

    /**
     * What the fields say.
     *
     * @param texts one for each field, without space around them
     */
    Reading<T> read(List<String> texts);

    /** In one field; an empty text sets nothing. */
    static <T> Format<T> of(Function<T, String> write, Function<String, Reading<T>> read) {
        return new Format<>() {
            @Override
            public List<String> write(@Nullable T value) {
                return List.of(value == null ? "" : write.apply(value));
            }

            @Override
            public Reading<T> read(List<String> texts) {
                String text = texts.getFirst();
                return text.isEmpty() ? Reading.of(null) : read.apply(text);
            }
        };
    }
}
