package dev.portolan.catalog;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The JSON files of a catalog folder, as they are written. What is called like JSON has to be one of them, lest a slip in
 * a name goes unnoticed; other files, and other folders, are nobody's business.
 */
final class OwnFolder {

    private static final String EDITIONS = "editions/";
    private static final String ENDING = ".json";
    private static final long LARGEST = 16 << 20;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path folder;
    private final Faults faults;

    private OwnFolder(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /**
     * Reads the files.
     *
     * @param names of the files that may be there, beside those of editions
     * @param faults takes what is wrong with a file
     * @return the files by their names relative to the folder, sorted
     * @throws CatalogException if there is no such folder, or nothing in it
     */
    static Map<String, JsonNode> read(Path folder, Collection<String> names, Faults faults) {
        return new OwnFolder(folder, faults).read(names);
    }

    private Map<String, JsonNode> read(Collection<String> names) {
        if (!Files.isDirectory(folder)) {
            throw new CatalogException(folder + ": there is no such folder; name one with catalog files in it");
        }
        Map<String, JsonNode> files = new LinkedHashMap<>();
        for (String file : files()) {
            String name = file.toLowerCase(Locale.ROOT);
            boolean edition = name.startsWith(EDITIONS);
            if (!edition && !names.contains(name)) {
                faults.add(
                        file,
                        "",
                        "no catalog file has this name; " + Choices.advice(name, names) + ", or move it away");
            } else if (edition ? !file.startsWith(EDITIONS) || !file.endsWith(ENDING) : !names.contains(file)) {
                faults.add(
                        file,
                        "",
                        "no catalog file has this name; write "
                                + (edition ? "editions and " + ENDING + " in small letters" : name)
                                + ", or move it away");
            } else {
                read(file, files);
            }
        }
        if (files.isEmpty() && faults.count() == 0) {
            throw new CatalogException(folder + ": there is no catalog file in this folder; put one of "
                    + String.join(", ", names) + " or an edition in editions into it");
        }
        return files;
    }

    /** All that is called like JSON, in capitals too, in the folder itself and in that of the editions. */
    private List<String> files() {
        List<String> files = new ArrayList<>();
        for (String name : list(folder)) {
            if (isJson(name)) {
                files.add(name);
            } else if ((name + "/").equalsIgnoreCase(EDITIONS) && Files.isDirectory(folder.resolve(name))) {
                list(folder.resolve(name)).stream()
                        .filter(OwnFolder::isJson)
                        .map(file -> name + "/" + file)
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    private static List<String> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new CatalogException(folder + ": the folder cannot be read; check that you may open it", e);
        }
    }

    private void read(String file, Map<String, JsonNode> files) {
        Path path = folder.resolve(file);
        try {
            if (Files.isDirectory(path)) {
                faults.add(file, "", "this is a folder; put a file of this name in its place, or move it away");
            } else if (Files.size(path) > LARGEST) {
                faults.add(
                        file,
                        "",
                        "the file is larger than " + (LARGEST >> 20) + " MiB, which no catalog file is; shorten it, or"
                                + " put the right one in its place");
            } else {
                parse(file, text(path), files);
            }
        } catch (CharacterCodingException _) {
            faults.add(file, "", "the file is not UTF-8 text; save it with the encoding UTF-8");
        } catch (IOException _) {
            faults.add(file, "", "the file cannot be read; check that you may open it");
        }
    }

    private void parse(String file, String text, Map<String, JsonNode> files) throws IOException {
        try (JsonParser parser = MAPPER.createParser(text)) {
            try {
                JsonNode node = MAPPER.readTree(parser);
                if (node == null) {
                    faults.add(file, "", "the file is empty; write an object in it, or remove it");
                } else if (parser.nextToken() != null) {
                    faults.add(
                            file,
                            place(parser.currentTokenLocation()),
                            "the object has ended here; remove what follows");
                } else {
                    files.put(file, node);
                }
            } catch (StreamConstraintsException _) {
                faults.add(
                        file,
                        place(parser.currentLocation()),
                        "brackets are nested too deep here, or a number is far too long; no catalog file needs that");
            } catch (JsonProcessingException e) {
                faults.add(file, place(e.getLocation()), problem(e));
            }
        }
    }

    private static String text(Path path) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String place(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String problem(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return "the file ends too early; close what is open";
        }
        return e.getOriginalMessage().startsWith("Duplicate field")
                ? "the key is written twice; keep one of them"
                : "this is not JSON; mend it here or just before";
    }
}
