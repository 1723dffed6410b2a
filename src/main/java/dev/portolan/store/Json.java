package dev.portolan.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.portolan.design.InvalidDesignException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns JSON text into plain values: maps in file order, lists, strings, booleans, null, and numbers as
 * {@link Integer}, {@link Long} or {@link java.math.BigInteger} (the smallest that fits) or {@link java.math.BigDecimal},
 * so that nothing is rounded. Strict: no comments, no trailing commas, no key twice, and no deeper than
 * {@link #DEEPEST}.
 */
final class Json {

    /** A design needs seven levels; the rest is for keys that are not ours. */
    static final int DEEPEST = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(FileText.LARGEST)
                    .maxNameLength(FileText.LARGEST)
                    .maxNestingDepth(2 * DEEPEST)
                    .build())
            .build();

    private final JsonParser parser;

    private Json(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads one JSON value that fills the text.
     *
     * @throws InvalidDesignException with line and column where the text is not JSON
     */
    static @Nullable Object parse(String text) {
        if (text.isBlank()) {
            throw new InvalidDesignException("", "the file is empty; choose a *.portolan.json file");
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new Json(parser).document();
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
    }

    private @Nullable Object document() throws IOException {
        try {
            parser.nextToken();
            Object value = value(0);
            if (parser.nextToken() != null) {
                throw fault(parser.currentTokenLocation(), "the design has ended here; remove what follows");
            }
            return value;
        } catch (JsonEOFException _) {
            throw fault(
                    parser.currentLocation(),
                    "the file ends before the design does; restore it from a copy, or close what is open");
        } catch (StreamConstraintsException _) {
            throw fault(parser.currentLocation(), "the number that ends here is far too long; shorten it");
        } catch (JsonProcessingException e) {
            // where, and not what stands there: the file may be another's, and none to show
            throw fault(e.getLocation(), "this is not JSON; mend it here or just before");
        }
    }

    private @Nullable Object value(int depth) throws IOException {
        if (depth > DEEPEST) {
            throw fault(parser.currentTokenLocation(), "brackets are nested too deep; no design needs " + DEEPEST);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(depth + 1));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, @Nullable Object> object(int depth) throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            if (map.containsKey(key)) {
                int line = parser.currentTokenLocation().getLineNr();
                throw new InvalidDesignException(
                        path(parser.getParsingContext()),
                        "the key is written twice, the second time in line " + line + "; keep one of them");
            }
            parser.nextToken();
            map.put(key, value(depth + 1));
        }
        return map;
    }

    private Object decimal() throws IOException {
        try {
            return parser.getDecimalValue();
        } catch (JsonProcessingException | NumberFormatException _) {
            throw fault(parser.currentTokenLocation(), "a number is far too large or too small; correct it");
        }
    }

    private static String path(JsonStreamContext context) {
        JsonStreamContext parent = context.getParent();
        String above = parent == null ? "" : path(parent);
        if (context.inArray()) {
            return above + "[" + context.getCurrentIndex() + "]";
        }
        String name = context.getCurrentName();
        return name == null ? above : Value.member(above, name);
    }

    private static InvalidDesignException fault(JsonLocation location, String problem) {
        return new InvalidDesignException(
                "line " + location.getLineNr() + ", column " + location.getColumnNr(), problem);
    }
}
