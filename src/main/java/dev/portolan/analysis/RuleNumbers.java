package dev.portolan.analysis;

import dev.portolan.design.Host;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives the rules of a firewall ids that say what a rule is rather than where it stands in a list, so that they do not move
 * when another rule comes or goes.
 *
 * <p>An id is the {@linkplain Codes code} of the rule's meaning: firewall, zones, roles, transport and phase. Rules with
 * the same meaning get an ending, {@code -} and the code of the first that sets it apart from the rest of these: its sites (a
 * side with several counts as none), its ports, both, its destinations, its sources, all of this.
 */
final class RuleNumbers {

    private static final int MEANING = 4;
    private static final int ENDING = 2;

    private static final List<Function<Block, String>> ASPECTS = List.of(
            RuleNumbers::sites,
            RuleNumbers::ports,
            block -> sites(block) + " " + ports(block),
            block -> hosts(block.destinations()),
            block -> hosts(block.sources()),
            block -> ports(block) + " " + hosts(block.sources()) + " " + hosts(block.destinations()));

    private RuleNumbers() {}

    /** The blocks of one firewall as rules: hop by hop, each in order. */
    static List<FirewallRule> numbered(List<Block> blocks) {
        Map<String, List<Block>> byMeaning = new LinkedHashMap<>();
        blocks.forEach(block -> byMeaning
                .computeIfAbsent(meaning(block), meaning -> new ArrayList<>(1))
                .add(block));
        Map<String, String> codes = Codes.of(byMeaning.keySet(), MEANING);
        List<FirewallRule> rules = new ArrayList<>();
        byMeaning.forEach((meaning, alike) -> {
            List<String> endings = alike.size() == 1 ? List.of("") : endings(alike);
            for (int i = 0; i < alike.size(); i++) {
                rules.add(alike.get(i).numbered(codes.get(meaning) + endings.get(i)));
            }
        });
        return rules;
    }

    private static String meaning(Block block) {
        Permit permit = block.permit();
        return String.join(
                "\n",
                block.hop().firewall(),
                block.hop().fromZone(),
                block.hop().toZone(),
                String.join(" ", permit.fromRoles()),
                String.join(" ", permit.toRoles()),
                permit.transport().name(),
                permit.phase().word());
    }

    /** The endings of blocks with the same meaning. */
    private static List<String> endings(List<Block> alike) {
        IdentityHashMap<Block, String> apart = new IdentityHashMap<>();
        List<Block> left = alike;
        for (int aspect = 0; aspect < ASPECTS.size() && !left.isEmpty(); aspect++) {
            Map<String, List<Block>> byValue = left.stream().collect(Collectors.groupingBy(ASPECTS.get(aspect)));
            left = new ArrayList<>();
            for (Map.Entry<String, List<Block>> entry : byValue.entrySet()) {
                if (entry.getValue().size() == 1) {
                    apart.put(entry.getValue().getFirst(), aspect + " " + entry.getKey());
                } else {
                    left.addAll(entry.getValue());
                }
            }
        }
        Map<String, String> codes = Codes.of(apart.values(), ENDING);
        return alike.stream().map(block -> "-" + codes.get(apart.get(block))).toList();
    }

    private static String sites(Block block) {
        return site(block.sources()) + ">" + site(block.destinations());
    }

    /** The one site of all hosts that have a site; of several none is named, as more of them would be more of the same. */
    private static String site(List<Host> hosts) {
        List<String> codes = hosts.stream()
                .map(Host::site)
                .filter(code -> code != null)
                .distinct()
                .limit(2)
                .toList();
        return codes.size() == 1 ? codes.getFirst() : "*";
    }

    private static String ports(Block block) {
        return block.permit().ports().toString();
    }

    private static String hosts(List<Host> hosts) {
        return hosts.stream().map(Host::id).collect(Collectors.joining(" "));
    }
}
