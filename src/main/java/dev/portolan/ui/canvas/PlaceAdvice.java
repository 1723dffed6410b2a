package dev.portolan.ui.canvas;

import dev.portolan.catalog.Endpoint;
import dev.portolan.text.Messages;
import java.util.stream.Collectors;

/** Says in which kinds of zone a role belongs. */
final class PlaceAdvice {

    private PlaceAdvice() {}

    static String of(Endpoint endpoint, Messages words) {
        return words.get("canvas.drop.advice", endpoint.names().in(words.locale()), kinds(endpoint, words));
    }

    /** Says that there is none of them in the design. */
    static String missing(Endpoint endpoint, Messages words) {
        return words.get("canvas.add.nowhere", endpoint.names().in(words.locale()), kinds(endpoint, words));
    }

    private static String kinds(Endpoint endpoint, Messages words) {
        return endpoint.zoneKinds().stream()
                .map(kind -> words.get("canvas.zone.kind." + kind))
                .collect(Collectors.joining(words.get("canvas.zone.kinds")));
    }
}
