package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Faces, defaults and presets name options of the role, and values that those can have. */
class OptionsTest {

    private final Catalog catalog = CatalogReader.shipped();

    @Test
    void facesAndDefaults() {
        for (Endpoint endpoint : catalog.endpoints()) {
            for (Endpoint.Face face : endpoint.faces()) {
                assertOptions(catalog.role(face.role()).orElseThrow(), face.when(), false);
            }
            for (Option option : endpoint.options()) {
                List<Object> defaults = new ArrayList<>();
                Stream.concat(option.overrides().stream(), option.defaults().stream())
                        .forEach(d -> {
                            assertOptions(endpoint, d.when(), true);
                            defaults.add(d.value());
                        });
                if (option.standard() != null) {
                    defaults.add(option.standard());
                }
                if (option.type() == Option.Type.CHOICE) {
                    assertTrue(option.values().containsAll(defaults), endpoint.id() + " " + option.id());
                }
            }
        }
    }

    private void assertOptions(Endpoint role, Condition when, boolean placement) {
        for (Condition.Clause clause : when.clauses()) {
            String place = role.id() + ": " + clause;
            if (placement && clause.path().equals("edition")) {
                AllowedValues.check(catalog.editions().stream().map(Edition::id).toList(), clause, place);
            } else if (placement && clause.path().contains(".")) {
                AllowedValues.ofSiteOrZone(clause.path(), clause, place);
            } else {
                AllowedValues.check(
                        role.option(clause.path()).orElseThrow(() -> new AssertionError(place)), clause, place);
            }
        }
    }

    @Test
    void presetsAreOptions() {
        for (Endpoint endpoint : catalog.endpoints()) {
            endpoint.presets().forEach((kind, preset) -> {
                assertTrue(endpoint.zoneKinds().contains(kind), endpoint.id());
                preset.forEach((id, value) -> AllowedValues.check(
                        endpoint.option(id).orElseThrow(() -> new AssertionError(endpoint.id() + " " + id)),
                        new Condition.AnyOf(id, List.of(value)),
                        endpoint.id() + " preset " + id));
            });
        }
    }
}
