package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** Whether a condition asks for values that its path can have; one that cannot hold is a slip of the pen. */
final class AllowedValues {

    private AllowedValues() {}

    static void ofSiteOrZone(String tail, Condition.Clause clause, String place) {
        switch (tail) {
            case "site.top" -> check(List.of(true, false), clause, place);
            case "site.wakeUp" -> check(List.of("off", "subnet-directed", "unicast"), clause, place);
            case "site.mode" -> check(List.of("mixed", "native"), clause, place);
            case "site.type" -> check(List.of("central-administration", "primary", "secondary"), clause, place);
            case "zone.kind" -> check(List.of("intranet", "dmz", "internet", "azure"), clause, place);
            default -> assertTrue(clause instanceof Condition.Between, place);
        }
    }

    static void check(Option option, Condition.Clause clause, String place) {
        switch (option.type()) {
            case CHOICE, CHOICES -> check(option.values(), clause, place);
            case FLAG -> check(List.of(true, false), clause, place);
            case PORT, COUNT, TEXT, HOST, HOSTS ->
                values(clause).forEach(v -> assertEquals(Integer.class, v.getClass()));
        }
    }

    static void check(List<?> values, Condition.Clause clause, String place) {
        assertTrue(values.containsAll(values(clause)), place + " asks for a value that cannot be");
    }

    private static List<Object> values(Condition.Clause clause) {
        return switch (clause) {
            case Condition.AnyOf any -> any.values();
            case Condition.NoneOf none -> none.values();
            case Condition.IsSet set -> List.of();
            case Condition.Between between -> List.of();
        };
    }
}
