package dev.portolan.ui.inspector;

import dev.portolan.analysis.check.WsusPair;
import dev.portolan.catalog.Option;
import dev.portolan.design.PortRange;
import dev.portolan.store.Addresses;
import dev.portolan.store.OptionRule;
import dev.portolan.text.Messages;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values are typed, and what is said of those that cannot be. The rules are those of design files. */
final class Formats {

    private static final int MOST_DIGITS = 9;
    private static final String LIST_SEPARATOR = "[,;\\s\\u3001\\uFF0C]+";
    private static final String NAME_SEPARATOR = "\\s*[,;\\u3001\\uFF0C]\\s*";

    private final Messages words;
    private final NumberFormat grouped;

    Formats(Messages words) {
        this.words = words;
        grouped = NumberFormat.getIntegerInstance(words.locale());
    }

    /** Digits of whatever script; null where there is something else. */
    private static @Nullable Integer number(String text) {
        StringBuilder digits = new StringBuilder();
        for (int at : text.codePoints().toArray()) {
            int digit = Character.digit(at, 10);
            if (digit < 0) {
                return null;
            }
            digits.append(digit);
        }
        return digits.isEmpty() || digits.length() > MOST_DIGITS ? null : Integer.valueOf(digits.toString());
    }

    /** Any text. */
    Format<String> text() {
        return Format.of(Function.identity(), Reading::of);
    }

    /** A text that the option takes. */
    Format<String> text(Option option) {
        return Format.of(
                Function.identity(),
                text -> OptionRule.takes(option, text) ? Reading.of(text) : Reading.wrong(words.get("problem.text")));
    }

    /** A number that the option takes: a port, which is never grouped, or a count. */
    Format<Integer> number(Option option) {
        boolean port = option.type() == Option.Type.PORT;
        return Format.of(value -> port ? value.toString() : grouped.format(value), text -> {
            Integer number = number(port ? text : ungrouped(text));
            return number != null && OptionRule.takes(option, number)
                    ? Reading.of(number)
                    : Reading.wrong(words.get(port ? "problem.port" : "problem.count"));
        });
    }

    /** A number of clients, grouped as the language does. */
    Format<Integer> clients() {
        return Format.of(grouped::format, text -> {
            Integer number = number(ungrouped(text));
            return number == null ? Reading.wrong(words.get("problem.clients")) : Reading.of(number);
        });
    }

    private static String ungrouped(String text) {
        return text.replaceAll("[\\s,.\\u00A0\\u202F\\u2019'\\uFF0C]", "");
    }

    /** One port. */
    Format<Integer> port() {
        return Format.of(Object::toString, text -> {
            Integer port = port(text);
            return port == null ? Reading.wrong(words.get("problem.port")) : Reading.of(port);
        });
    }

    private static @Nullable Integer port(String text) {
        Integer number = number(text);
        return number == null || number < 1 || number > PortRange.MAX ? null : number;
    }

    /** A default port and perhaps an alternate one. */
    Format<List<Integer>> ports(Predicate<List<Integer>> possible) {
        return Format.of(ports -> ports.stream().map(String::valueOf).collect(Collectors.joining(", ")), text -> {
            List<Integer> ports = new ArrayList<>();
            for (String part : parts(text)) {
                Integer port = port(part);
                if (port == null) {
                    return Reading.wrong(words.get("problem.port"));
                }
                ports.add(port);
            }
            return possible.test(ports)
                    ? Reading.of(List.copyOf(ports))
                    : Reading.wrong(words.get("problem.client-ports"));
        });
    }

    /** Ranges of RPC ports. */
    Format<List<PortRange>> ranges() {
        return Format.of(ranges -> ranges.stream().map(PortRange::toString).collect(Collectors.joining(", ")), text -> {
            try {
                return Reading.of(PortRange.parseList(text.replaceAll(NAME_SEPARATOR, ",")));
            } catch (IllegalArgumentException e) {
                return Reading.wrong(words.get("problem.ranges"));
            }
        });
    }

    /** IP addresses and CIDR blocks. */
    Format<List<String>> addresses() {
        return Format.of(list -> String.join(", ", list), text -> {
            List<String> addresses = parts(text);
            return addresses.stream()
                    .filter(address -> !Addresses.isAddress(address))
                    .findFirst()
                    .map(wrong -> Reading.<List<String>>wrong(words.get("problem.address", wrong)))
                    .orElseGet(() -> Reading.of(addresses));
        });
    }

    /** Names with commas between them. */
    Format<List<String>> names() {
        return Format.of(list -> String.join(", ", list), text -> Reading.of(named(text)));
    }

    /**
     * Ids of hosts with commas between them.
     *
     * @param known the id of the host that a text names; null: there is none
     */
    Format<List<String>> hosts(Function<String, @Nullable String> known) {
        return Format.of(list -> String.join(", ", list), text -> {
            List<String> ids = new ArrayList<>();
            for (String name : named(text)) {
                String id = known.apply(name);
                if (id == null) {
                    return Reading.wrong(words.get("problem.host", name));
                }
                ids.add(id);
            }
            return Reading.of(List.copyOf(ids));
        });
    }

    /** Any text that passes; a test throws nothing. */
    Format<String> checked(Function<String, String> problem) {
        return Format.of(Function.identity(), text -> {
            String wrong = problem.apply(text);
            return wrong.isEmpty() ? Reading.of(text) : Reading.wrong(wrong);
        });
    }

    /** The HTTP and the HTTPS port of a WSUS server, a field for each. */
    Format<WsusPair> wsus() {
        return new Format<>() {
            @Override
            public List<String> write(@Nullable WsusPair pair) {
                return pair == null
                        ? List.of("", "")
                        : List.of(Integer.toString(pair.http()), Integer.toString(pair.https()));
            }

            @Override
            public Reading<WsusPair> read(List<String> texts) {
                if (texts.stream().allMatch(String::isEmpty)) {
                    return Reading.of(null);
                }
                Integer http = port(texts.getFirst());
                Integer https = port(texts.getLast());
                return http == null || https == null
                        ? Reading.wrong(words.get("problem.port"))
                        : judged(new WsusPair(http, https));
            }
        };
    }

    private Reading<WsusPair> judged(WsusPair pair) {
        String next = Integer.toString(pair.expected());
        if (pair.lacks443()) {
            return Reading.wrong(words.get("problem.wsus.443"));
        }
        if (pair.isWrong()) {
            return Reading.wrong(
                    pair.expected() == 0 ? words.get("problem.wsus.highest") : words.get("problem.wsus", next));
        }
        return new Reading<>(pair, "", pair.isApart() ? words.get("caution.wsus", next) : "");
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(LIST_SEPARATOR))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<String> named(String text) {
        return Arrays.stream(text.split(NAME_SEPARATOR))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
