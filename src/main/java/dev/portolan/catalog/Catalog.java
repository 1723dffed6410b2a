package dev.portolan.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that the documents say: endpoints, services, remarks, editions, limits and the documents themselves, each in file
 * order.
 */
public final class Catalog {

    private final Map<String, Endpoint> endpoints;
    private final Map<String, Service> services;
    private final Map<String, Annotation> annotations;
    private final Map<String, Edition> editions;
    private final Map<String, Document> documents;
    private final Map<String, Limit> limits;

    public Catalog(
            List<Endpoint> endpoints,
            List<Service> services,
            List<Annotation> annotations,
            List<Edition> editions,
            List<Document> documents,
            List<Limit> limits) {
        this.endpoints = index(endpoints, Endpoint::id);
        this.services = index(services, Service::id);
        this.annotations = index(annotations, Annotation::id);
        this.editions = index(editions, Edition::id);
        this.documents = index(documents, Document::id);
        this.limits = index(limits, Limit::id);
    }

    private static <T> Map<String, T> index(List<T> items, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (T item : items) {
            if (byId.put(id.apply(item), item) != null) {
                throw new CatalogException("the id \"" + id.apply(item) + "\" stands twice in the catalog");
            }
        }
        return Collections.unmodifiableMap(byId);
    }

    /** Every endpoint, in palette order. */
    public Collection<Endpoint> endpoints() {
        return endpoints.values();
    }

    /** The endpoint with that id, if there is one. */
    public Optional<Endpoint> endpoint(String id) {
        return Optional.ofNullable(endpoints.get(id));
    }

    /** The endpoint that a design may place as that role, if there is one. */
    public Optional<Endpoint> role(String id) {
        return endpoint(id).filter(Endpoint::placeable);
    }

    /** Whether the article of an edition mentions the role, by their ids. */
    public boolean knows(String edition, String role) {
        return role(role)
                .filter(endpoint -> endpoint.editions().contains(edition))
                .isPresent();
    }

    /** Every service. */
    public Collection<Service> services() {
        return services.values();
    }

    /**
     * The service with that id.
     *
     * @throws CatalogException if there is none
     */
    public Service service(String id) {
        Service service = services.get(id);
        if (service == null) {
            throw new CatalogException("there is no service \"" + id + "\"");
        }
        return service;
    }

    /** The remark with that id, if there is one. */
    public Optional<Annotation> annotation(String id) {
        return Optional.ofNullable(annotations.get(id));
    }

    /** Every edition, oldest first. */
    public Collection<Edition> editions() {
        return editions.values();
    }

    /** The edition with the newest article; one without a date is older than every other. */
    public Edition newest() {
        return editions.values().stream()
                .max(Comparator.comparing(Edition::date, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseThrow(() -> new CatalogException("the catalog has no edition"));
    }

    /** The edition with that id, if there is one. */
    public Optional<Edition> edition(String id) {
        return Optional.ofNullable(editions.get(id));
    }

    /** The document with that id, if there is one. */
    public Optional<Document> document(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    /** Every limit. */
    public Collection<Limit> limits() {
        return limits.values();
    }

    /**
     * The limit with that id.
     *
     * @throws CatalogException if there is none
     */
    public Limit limit(String id) {
        Limit limit = limits.get(id);
        if (limit == null) {
            throw new CatalogException("there is no limit \"" + id + "\"");
        }
        return limit;
    }
}
