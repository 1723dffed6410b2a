package dev.portolan.export;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The icon family in any colour. The drawings say {@code currentColor}, which is set in their text before it is parsed;
 * a document is parsed once for each colour and painter.
 */
final class Icons {

    private static final @Nullable Component NO_COMPONENT_NEEDED = null;

    private final Map<Key, Optional<SVGDocument>> documents = new HashMap<>();

    /** Draws an icon; leaves the place empty where there is no drawing of that name. */
    void paint(Graphics2D graphics, String name, Color color, double x, double y, double size) {
        Optional<SVGDocument> document = documents.computeIfAbsent(new Key(name, color.getRGB()), Icons::load);
        document.ifPresent(d ->
                d.render(NO_COMPONENT_NEEDED, graphics, new ViewBox((float) x, (float) y, (float) size, (float) size)));
    }

    private static Optional<SVGDocument> load(Key key) {
        try (InputStream in = Icons.class.getResourceAsStream("/icons/" + key.name() + ".svg")) {
            if (in == null) {
                return Optional.empty();
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("currentColor", "#%06x".formatted(key.rgb() & 0xFFFFFF));
            @Nullable
            SVGDocument document = new SVGLoader()
                    .load(
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                            null,
                            LoaderContext.createDefault());
            return Optional.ofNullable(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Key(String name, int rgb) {}
}
