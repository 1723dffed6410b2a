package dev.portolan.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a folder of the user's into the catalog: first the files, then their shapes, then what they mean together. */
final class OwnCatalog {

    private static final List<String> FILES = List.of(
            "endpoints.json", "services.json", "purposes.json", "scopes.json", "annotations.json", "connections.json");

    /** What other files name comes before them, so that the first fault told is the one to mend first. */
    private static final Comparator<String> DEFINITIONS_FIRST = Comparator.<String, Boolean>comparing(
                    file -> file.equals("connections.json"))
            .thenComparing(file -> file.startsWith("editions/"))
            .thenComparingInt(FILES::indexOf)
            .thenComparing(Comparator.naturalOrder());

    private OwnCatalog() {}

    static Catalog read(Path folder, Json.Source shipped) {
        Faults faults = new Faults();
        Map<String, JsonNode> files = OwnFolder.read(folder, FILES, faults);
        faults.throwIfAny();
        List<Spot> spots = files.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(DEFINITIONS_FIRST))
                .map(file -> new Spot(file.getKey(), "", file.getValue(), faults))
                .toList();
        OwnShapes shapes = new OwnShapes(known(files, shipped));
        for (Spot file : spots) {
            shapes.files().getOrDefault(file.file(), shapes.edition()).check(file);
        }
        faults.throwIfAny();
        CatalogReader reader = new CatalogReader(new OwnSource(shipped, files));
        Catalog catalog = reader.read();
        OwnMeaning meaning = new OwnMeaning(catalog, reader.scopes());
        spots.forEach(meaning::check);
        faults.throwIfAny();
        return catalog;
    }

    private static Known known(Map<String, JsonNode> files, Json.Source source) {
        Map<String, Set<String>> shipped = new HashMap<>();
        Map<String, List<String>> own = new HashMap<>();
        for (String list : List.of("endpoints", "services", "purposes", "scopes", "annotations")) {
            shipped.put(list, new LinkedHashSet<>(ids(source.read(list + ".json"), list, "id")));
            JsonNode file = files.get(list + ".json");
            own.put(list, file == null ? List.of() : ids(file, list, "id"));
        }
        Set<String> icons = new LinkedHashSet<>(ids(source.read("endpoints.json"), "endpoints", "icon"));
        icons.add(OwnSource.ICON);
        shipped.put("icons", icons);
        shipped.put("editions", new LinkedHashSet<>(Json.strings(source.read("editions.json"), "editions")));
        own.put(
                "editions",
                files.entrySet().stream()
                        .filter(file -> file.getKey().startsWith("editions/"))
                        .map(file -> file.getValue().path("id").asText())
                        .toList());
        return new Known(shipped, own);
    }

    private static List<String> ids(JsonNode file, String list, String key) {
        List<String> ids = new ArrayList<>();
        file.path(list).forEach(item -> ids.add(item.path(key).asText()));
        return ids;
    }
}
