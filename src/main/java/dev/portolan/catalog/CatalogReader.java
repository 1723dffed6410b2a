package dev.portolan.catalog;

import static dev.portolan.catalog.Json.integers;
import static dev.portolan.catalog.Json.list;
import static dev.portolan.catalog.Json.strings;
import static dev.portolan.catalog.Json.text;
import static dev.portolan.catalog.Json.word;

import com.fasterxml.jackson.databind.JsonNode;
import dev.portolan.catalog.Connection.Origin;
import dev.portolan.catalog.Connection.Silenced;
import dev.portolan.catalog.PortUse.Need;
import dev.portolan.catalog.PortUse.Phase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the catalog that ships with the program, and what a folder of the user adds to it. */
public final class CatalogReader {

    private final Json.Source source;
    private final Map<String, Scope> scopes = new HashMap<>();
    private final Map<String, String> purposes = new HashMap<>();

    /** The documents, which supplements come from, by id. */
    private final Map<String, Article> articles = new HashMap<>();

    CatalogReader(Json.Source source) {
        this.source = source;
    }

    /**
     * The catalog inside the program.
     *
     * @throws CatalogException if it is damaged
     */
    public static Catalog shipped() {
        return new CatalogReader(Json.resources("/catalog/")).read();
    }

    /**
     * The catalog inside the program with the files of a folder of the user added, as the decision on own catalogs says.
     *
     * @throws CatalogException if a file is wrong: names the file, the place in it and the remedy; nothing of the folder
     *     is taken then
     */
    public static Catalog with(Path folder) {
        return OwnCatalog.read(folder, Json.resources("/catalog/"));
    }

    /** The scopes by id; empty before {@link #read()}. */
    Map<String, Scope> scopes() {
        return Map.copyOf(scopes);
    }

    Catalog read() {
        List<Endpoint> endpoints = list(source.read("endpoints.json"), "endpoints", CatalogReader::endpoint);
        List<Service> services = list(source.read("services.json"), "services", CatalogReader::service);
        List<Annotation> annotations = list(source.read("annotations.json"), "annotations", CatalogReader::annotation);
        list(source.read("scopes.json"), "scopes", CatalogReader::scope).forEach(s -> scopes.put(s.id(), s));
        list(source.read("purposes.json"), "purposes", node -> purposes.put(text(node, "id"), text(node, "text")));
        JsonNode supplements = source.read("supplements.json");
        JsonNode installation = source.read("client-installation.json");
        List<Document> documents = list(source.read("documents.json"), "documents", CatalogReader::document);
        documents.forEach(d -> articles.put(d.id(), new Article(d.title(), d.id(), null)));
        List<Edition> editions = new ArrayList<>();
        for (String id : strings(source.read("editions.json"), "editions")) {
            editions.add(edition(source.read("editions/" + id + ".json"), installation, supplements));
        }
        List<Limit> limits = list(source.read("limits.json"), "limits", CatalogReader::limit);
        return new Catalog(endpoints, services, annotations, editions, documents, limits);
    }

    private Edition edition(JsonNode node, JsonNode installation, JsonNode supplements) {
        String id = text(node, "id");
        Article first = article(node);
        Map<String, Article> own = new HashMap<>(Map.of(first.source(), first));
        list(node, "furtherArticles", CatalogReader::article).forEach(article -> own.put(article.source(), article));
        Article article = known(own, first.source(), "article");
        List<Connection> prose = new ArrayList<>(connections(node, "prose", Origin.PROSE, id, own, article));
        Article about = article(installation);
        prose.addAll(
                connections(installation, "connections", Origin.REFERENCE, id, Map.of(about.source(), about), about));
        List<Footnote> footnotes = new ArrayList<>();
        node.path("footnotes")
                .properties()
                .forEach(e -> footnotes.add(
                        new Footnote(Integer.parseInt(e.getKey()), e.getValue().asText())));
        return new Edition(
                id,
                Json.names(node.path("title")),
                node.has("date") ? LocalDate.parse(text(node, "date")) : null,
                node.has("coverage") ? Json.names(node.path("coverage")) : null,
                article,
                footnotes,
                connections(node, "connections", Origin.TABLE, id, own, article),
                prose,
                connections(supplements, "connections", Origin.SUPPLEMENT, id, articles, article),
                connections(node, "added", Origin.USER, id, own, article),
                isOwn(node));
    }

    private static Article article(JsonNode node) {
        return new Article(
                text(node, "article"),
                text(node, "source"),
                node.has("date") ? LocalDate.parse(text(node, "date")) : null);
    }

    /**
     * The connections of a file.
     *
     * @param sources the articles that they may name
     * @param article that those come from which name none
     */
    private List<Connection> connections(
            JsonNode node, String key, Origin origin, String edition, Map<String, Article> sources, Article article) {
        List<Connection> connections = new ArrayList<>();
        for (JsonNode each : node.path(key)) {
            if (applies(each, edition)) {
                Origin actual = word(each, "origin", Origin.class, origin);
                connections.add(connection(each, actual, edition, article(each, actual, sources, article)));
            }
        }
        return connections;
    }

    private static @Nullable Article article(
            JsonNode node, Origin origin, Map<String, Article> sources, Article standard) {
        return switch (origin) {
            case USER -> null;
            case SUPPLEMENT -> known(sources, text(node, "document"), "document");
            case TABLE, PROSE, REFERENCE -> known(sources, node.path("source").asText(standard.source()), "article");
        };
    }

    private static boolean applies(JsonNode node, String edition) {
        return !node.has("editions") || strings(node, "editions").contains(edition);
    }

    private Connection connection(JsonNode node, Origin origin, String edition, @Nullable Article article) {
        Initiation initiation = word(node, "initiation", Initiation.class, Initiation.FROM);
        List<PortUse> rows = new ArrayList<>();
        for (JsonNode row : node.path("rows")) {
            if (applies(row, edition)) {
                rows.add(row(row, initiation));
            }
        }
        return new Connection(
                text(node, "anchor"),
                text(node, "from"),
                text(node, "to"),
                initiation,
                word(node, "silenced", Silenced.class, Silenced.NEITHER),
                integers(node, "notes"),
                known(scopes, text(node, "scope"), "scope"),
                ConditionReader.condition(node.path("when")),
                known(purposes, text(node, "purpose"), "purpose"),
                origin,
                article,
                node.path("inferred").asBoolean(false),
                rows);
    }

    private static <T> T known(Map<String, T> items, String id, String what) {
        T item = items.get(id);
        if (item == null) {
            throw new CatalogException("there is no " + what + " \"" + id + "\" in the catalog");
        }
        return item;
    }

    private static PortUse row(JsonNode node, Initiation initiation) {
        return new PortUse(
                text(node, "service"),
                new PrintedPorts(node.path("udp").asText("")),
                new PrintedPorts(node.path("tcp").asText("")),
                word(node, "phase", Phase.class, Phase.OPERATION),
                word(node, "need", Need.class, Need.REQUIRED),
                word(node, "initiation", Initiation.class, initiation),
                integers(node, "notes"),
                ConditionReader.condition(node.path("when")),
                node.path("setting").asText(""),
                node.path("narrow").asText(""),
                strings(node, "annotations"));
    }

    private static Endpoint endpoint(JsonNode node) {
        String id = text(node, "id");
        List<Endpoint.Face> faces = node.has("faces")
                ? list(
                        node,
                        "faces",
                        f -> new Endpoint.Face(text(f, "role"), ConditionReader.condition(f.path("when"))))
                : List.of(new Endpoint.Face(id, Condition.ALWAYS));
        Map<String, Map<String, Object>> presets = new LinkedHashMap<>();
        node.path("presets").properties().forEach(e -> presets.put(e.getKey(), Json.object(e.getValue())));
        return new Endpoint(
                id,
                word(node, "kind", Endpoint.Kind.class, Endpoint.Kind.SITE_SYSTEM),
                Json.names(node.path("names")),
                text(node, "abbreviation"),
                text(node, "icon"),
                strings(node, "siteTypes"),
                strings(node, "zoneKinds"),
                strings(node, "editions"),
                node.path("needsSite").asBoolean(false),
                node.path("topTier").asBoolean(false),
                faces,
                list(node, "options", CatalogReader::option),
                presets,
                isOwn(node));
    }

    private static Option option(JsonNode node) {
        return new Option(
                text(node, "id"),
                word(node, "type", Option.Type.class, Option.Type.TEXT),
                strings(node, "values"),
                list(node, "overrides", CatalogReader::conditionalValue),
                list(node, "defaults", CatalogReader::conditionalValue),
                node.has("default") ? Json.value(node.path("default")) : null);
    }

    private static Option.ConditionalValue conditionalValue(JsonNode node) {
        return new Option.ConditionalValue(
                ConditionReader.condition(node.path("when")), Json.value(node.path("value")));
    }

    private static Service service(JsonNode node) {
        Names names = Json.names(node.path("names"));
        JsonNode brief = node.path("short");
        return new Service(
                text(node, "id"),
                text(node, "family"),
                names,
                brief.isMissingNode()
                        ? names
                        : brief.isTextual()
                                ? new Names(brief.asText(), brief.asText(), brief.asText())
                                : Json.names(brief),
                isOwn(node));
    }

    /** Whether it is from a folder of the user, see {@link OwnSource}. */
    private static boolean isOwn(JsonNode node) {
        return node.path("own").asBoolean(false);
    }

    private static Annotation annotation(JsonNode node) {
        return new Annotation(
                text(node, "id"),
                text(node, "text"),
                node.path("direction").asText("").equals("back"));
    }

    private static Document document(JsonNode node) {
        return new Document(
                text(node, "id"), text(node, "title"), node.path("file").asText(""));
    }

    private static Limit limit(JsonNode node) {
        return new Limit(text(node, "id"), node.path("value").asInt(), text(node, "document"));
    }

    private static Scope scope(JsonNode node) {
        return new Scope(
                text(node, "id"),
                word(node, "reach", Scope.Reach.class, Scope.Reach.ANY),
                node.path("named").asText(""),
                node.path("accepting").asText(""),
                text(node, "text"));
    }
}
