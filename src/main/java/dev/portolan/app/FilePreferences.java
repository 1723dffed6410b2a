package dev.portolan.app;

import dev.portolan.store.AtomicFiles;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Preferences in a file of the user's, {@code preferences.properties}, where programs of the operating system keep such
 * files. Keys that are not known are kept.
 */
public final class FilePreferences implements Preferences {

    private static final String CATALOG_FOLDER = "catalogFolder";
    private static final String GALLERY_AT_START = "galleryAtStart";
    private static final String LOOK = "look";
    private static final String DARK = "dark";
    private static final String VIEW = "view.";

    private final Path file;

    /**
     * @param file need not be there yet, nor its folder
     */
    public FilePreferences(Path file) {
        this.file = file;
    }

    /** The preferences of whoever runs the program. */
    public static FilePreferences ofUser() {
        return new FilePreferences(
                folder(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", "")))
                        .resolve("preferences.properties"));
    }

    /**
     * The folder for Portolan's own files.
     *
     * @param system name of the operating system, as the property {@code os.name} has it
     * @param environment the environment variables
     */
    static Path folder(String system, Map<String, String> environment, Path home) {
        if (system.startsWith("Windows")) {
            return set("APPDATA", environment)
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Portolan");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Portolan");
        }
        return set("XDG_CONFIG_HOME", environment)
                .orElse(home.resolve(".config"))
                .resolve("portolan");
    }

    /** A variable that names a folder; the specification asks to pass over one that is relative. */
    private static Optional<Path> set(String variable, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    @Override
    public Optional<Path> catalogFolder() throws IOException {
        String folder = read().getProperty(CATALOG_FOLDER, "");
        try {
            return folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
        } catch (InvalidPathException e) {
            throw new IOException(file + ": \"" + folder + "\" is no folder", e);
        }
    }

    @Override
    public void rememberCatalogFolder(@Nullable Path folder) throws IOException {
        Properties all = read();
        if (folder == null) {
            all.remove(CATALOG_FOLDER);
        } else {
            all.setProperty(CATALOG_FOLDER, folder.toAbsolutePath().toString());
        }
        write(all);
    }

    @Override
    public boolean galleryAtStart() throws IOException {
        return !read().getProperty(GALLERY_AT_START, "").equals("false");
    }

    @Override
    public void rememberGalleryAtStart(boolean on) throws IOException {
        Properties all = read();
        if (on) {
            all.remove(GALLERY_AT_START);
        } else {
            all.setProperty(GALLERY_AT_START, "false");
        }
        write(all);
    }

    /** Also understands {@code dark=true}, which was written when there was no other choice. */
    @Override
    public Look look() throws IOException {
        Properties all = read();
        boolean dark = all.getProperty(DARK, "").equals("true");
        return Look.of(all.getProperty(LOOK, dark ? Look.DARK.word() : ""));
    }

    @Override
    public void rememberLook(Look look) throws IOException {
        Properties all = read();
        all.remove(DARK);
        all.setProperty(LOOK, look.word());
        write(all);
    }

    @Override
    public Map<String, String> view() throws IOException {
        Properties all = read();
        return all.stringPropertyNames().stream()
                .filter(key -> key.startsWith(VIEW))
                .collect(Collectors.toMap(key -> key.substring(VIEW.length()), all::getProperty));
    }

    @Override
    public void rememberView(Map<String, String> view) throws IOException {
        Properties all = read();
        all.stringPropertyNames().stream().filter(key -> key.startsWith(VIEW)).forEach(all::remove);
        view.forEach((key, text) -> all.setProperty(VIEW + key, text));
        write(all);
    }

    private void write(Properties all) throws IOException {
        StringWriter text = new StringWriter();
        all.store(text, null);
        String undated = text.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        Files.createDirectories(file.toAbsolutePath().getParent());
        AtomicFiles.write(file, out -> out.write(undated.getBytes(StandardCharsets.UTF_8)));
    }

    private Properties read() throws IOException {
        Properties all = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                all.load(in);
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ": these are no preferences; mend or remove the file", e);
            }
        }
        return all;
    }
}
