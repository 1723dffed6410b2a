package dev.portolan.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a connection starts from or leads to: a site system role, a kind of client, a server or a service.
 *
 * @param id the key of the articles' names, for example {@code management-point}
 * @param abbreviation the short name of the field, for narrow places
 * @param icon name of its drawing
 * @param siteTypes words of the site types that may have it; empty: no type is asked for
 * @param zoneKinds words of the zone kinds that it may stand in
 * @param editions ids of the editions that know it
 * @param needsSite whether it does nothing on a host without a site
 * @param topTier whether a hierarchy has it once, at its top site
 * @param faces the placed roles that stand for it
 * @param presets options to set when it is dropped into a zone, by word of the zone's kind
 * @param own whether it is the user's
 */
public record Endpoint(
        String id,
        Kind kind,
        Names names,
        String abbreviation,
        String icon,
        List<String> siteTypes,
        List<String> zoneKinds,
        List<String> editions,
        boolean needsSite,
        boolean topTier,
        List<Face> faces,
        List<Option> options,
        Map<String, Map<String, Object>> presets,
        boolean own) {

    public Endpoint {
        siteTypes = List.copyOf(siteTypes);
        zoneKinds = List.copyOf(zoneKinds);
        editions = List.copyOf(editions);
        faces = List.copyOf(faces);
        options = List.copyOf(options);
        presets = Map.copyOf(presets);
    }

    /** Whether a design may place it; the others are faces of a placed role. */
    public boolean placeable() {
        return faces.stream().anyMatch(face -> face.role().equals(id));
    }

    /** The option with that id, if it has one. */
    public Optional<Option> option(String optionId) {
        for (Option option : options) {
            if (option.id().equals(optionId)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** What sort of thing it is. */
    public enum Kind {
        SITE_SYSTEM,
        CLIENT,
        INFRASTRUCTURE,
        SERVICE
    }

    /**
     * A placed role that stands for an endpoint.
     *
     * @param when condition on the role's options; paths are option ids
     */
    public record Face(String role, Condition when) {}
}
