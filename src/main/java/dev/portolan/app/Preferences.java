package dev.portolan.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the user chose once, for every start of the window. Commands do not ask it: they are told all on their line. */
public interface Preferences {

    /**
     * The folder of the user's own catalog, if one was chosen.
     *
     * @throws IOException if what was remembered cannot be read
     */
    Optional<Path> catalogFolder() throws IOException;

    /**
     * Remembers the folder of the user's own catalog; null: none.
     *
     * @throws IOException if it cannot be remembered
     */
    void rememberCatalogFolder(@Nullable Path folder) throws IOException;

    /**
     * Whether the gallery comes by itself as the window opens; it does until the user chooses otherwise.
     *
     * @throws IOException if what was remembered cannot be read
     */
    boolean galleryAtStart() throws IOException;

    /**
     * Remembers whether the gallery comes by itself.
     *
     * @throws IOException if it cannot be remembered
     */
    void rememberGalleryAtStart(boolean on) throws IOException;

    /**
     * How the window looks; as the desktop does until the user chooses otherwise.
     *
     * @throws IOException if what was remembered cannot be read
     */
    Look look() throws IOException;

    /**
     * Remembers how the window looks.
     *
     * @throws IOException if it cannot be remembered
     */
    void rememberLook(Look look) throws IOException;

    /**
     * How the window was left: texts by key, which only the window understands; empty until it was left once.
     *
     * @throws IOException if what was remembered cannot be read
     */
    Map<String, String> view() throws IOException;

    /**
     * Remembers how the window was left, in place of what was remembered before.
     *
     * @throws IOException if it cannot be remembered
     */
    void rememberView(Map<String, String> view) throws IOException;
}
