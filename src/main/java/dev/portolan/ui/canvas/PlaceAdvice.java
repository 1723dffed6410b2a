package dev.portolan.ui.canvas;

import dev.portolan.catalog.Endpoint;
import dev.portolan.text.Messages;
import java.util.stream.Collectors;

/** Says in which kinds of zone a role belongs. */
final class PlaceAdvice {

    private PlaceAdvice() {}

    static String of(Endpoint endpoint, Messages words) {
        String kinds = endpoint.zoneKinds().stream()
                .map(kind -> words.get("canvas.zone.kind." + kind))
                .collect(Collectors.joining(", "));
        return words.get("canvas.drop.advice", endpoint.names().in(words.locale()), kinds);
    }
}
