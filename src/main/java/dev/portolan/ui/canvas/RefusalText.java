package dev.portolan.ui.canvas;

import dev.portolan.catalog.Endpoint;
import dev.portolan.ui.Words;
import java.util.stream.Collectors;

/** Says why a role cannot stand in a zone, and where it can. */
final class RefusalText {

    private RefusalText() {}

    static String of(Endpoint endpoint, Words words) {
        String kinds = endpoint.zoneKinds().stream()
                .map(kind -> words.get("canvas.zone.kind." + kind))
                .collect(Collectors.joining(", "));
        return words.get("canvas.drop.refused", endpoint.names().in(words.locale()), kinds);
    }
}
