package dev.portolan.cli;

import dev.portolan.analysis.FirewallRule;
import dev.portolan.export.RuleColumns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rule as the fields of a JSON object: the columns of the CSV, and what does not fit there. */
final class RuleFields {

    private RuleFields() {}

    static Map<String, Object> of(FirewallRule rule) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<Object> values = RuleColumns.values(rule);
        for (int i = 0; i < values.size(); i++) {
            fields.put(RuleColumns.HEADER.get(i), values.get(i));
        }
        fields.put("from_roles", rule.fromRoles());
        fields.put("to_roles", rule.toRoles());
        fields.put("purposes", rule.grounds().purposes());
        return fields;
    }
}
