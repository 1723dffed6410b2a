package dev.portolan.catalog;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
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
import java.util.Map;
import java.util.stream.Stream;

/** The JSON files of a catalog folder, as they are written. Files that are not JSON are nobody's business. */
final class OwnFolder {

    private static final String EDITIONS = "editions/";
    private static final String ENDING = ".json";
    private static final long LARGEST = 16 << 20;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
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
            if (file.startsWith(EDITIONS) || names.contains(file)) {
                read(file, files);
            } else {
                faults.add(
                        file,
                        "",
                        "no catalog file has this name; " + Choices.advice(file, names) + ", or move it away");
            }
        }
        if (files.isEmpty() && faults.count() == 0) {
            throw new CatalogException(folder + ": there is no catalog file in this folder; put one of "
                    + String.join(", ", names) + " or an edition in editions into it");
        }
        return files;
    }

    private List<String> files() {
        List<String> files = new ArrayList<>(list(folder, ""));
        if (Files.isDirectory(folder.resolve(EDITIONS))) {
            files.addAll(list(folder.resolve(EDITIONS), EDITIONS));
        }
        return files;
    }

    private static List<String> list(Path folder, String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .map(file -> prefix + file.getFileName())
                    .filter(name -> name.endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CatalogException(folder + ": the folder cannot be read; check that you may open it", e);
        }
    }

    private void read(String file, Map<String, JsonNode> files) {
        try {
            JsonNode node = MAPPER.readTree(text(file));
            if (node.isMissingNode()) {
                faults.add(file, "", "the file is empty; write an object in it, or remove it");
            } else {
                files.put(file, node);
            }
        } catch (JsonProcessingException e) {
            faults.add(file, place(e.getLocation()), problem(e));
        } catch (CharacterCodingException _) {
            faults.add(file, "", "the file is not UTF-8 text; save it with the encoding UTF-8");
        } catch (IOException _) {
            faults.add(file, "", "the file cannot be read; check that you may open it");
        }
    }

    private String text(String file) throws IOException {
        Path path = folder.resolve(file);
        if (Files.size(path) > LARGEST) {
            throw new IOException("larger than any catalog file");
        }
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
