package dev.portolan.store;

import dev.portolan.store.RoleRules.OptionRule;
import dev.portolan.store.RoleRules.OptionType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The roles, options and editions that the contract names, until the catalog brings them. */
final class ContractRules implements RoleRules {

    private static final OptionRule FLAG = new OptionRule(OptionType.FLAG);
    private static final OptionRule PORT = new OptionRule(OptionType.PORT);
    private static final OptionRule PROTOCOL = new OptionRule(OptionType.CHOICE, List.of("http", "https", "both"));
    private static final OptionRule CONNECTIONS =
            new OptionRule(OptionType.CHOICE, List.of("intranet", "internet", "both"));

    private static final Map<String, OptionRule> SERVING =
            Map.of("protocol", PROTOCOL, "clientConnections", CONNECTIONS, "cmgTraffic", FLAG);

    private static final Map<String, Map<String, OptionRule>> OPTIONS = Map.of(
            "management-point", Map.of("database", new OptionRule(OptionType.HOST)),
            "distribution-point",
                    Map.of(
                            "pxe", FLAG,
                            "pxeWithoutWds", FLAG,
                            "multicast", FLAG,
                            "pull", FLAG,
                            "sources", new OptionRule(OptionType.HOSTS)),
            "software-update-point",
                    Map.of(
                            "wsusHttp", PORT,
                            "wsusHttps", PORT,
                            "ssl", FLAG,
                            "syncSource", new OptionRule(OptionType.HOST, List.of("microsoft-update", "none"))),
            "sql-server", Map.of("sqlPort", PORT, "brokerPort", PORT, "instance", new OptionRule(OptionType.TEXT)),
            "client",
                    Map.of(
                            "location",
                            new OptionRule(OptionType.CHOICE, List.of("intranet", "internet")),
                            "internetOnly",
                            FLAG,
                            "workgroup",
                            FLAG,
                            "install",
                            new OptionRule(OptionType.CHOICES, List.of("client-push", "group-policy", "manual"))),
            "cloud-management-gateway",
                    Map.of(
                            "deployment", new OptionRule(OptionType.CHOICE, List.of("classic", "scale-set")),
                            "vmCount", new OptionRule(OptionType.COUNT),
                            "channel", new OptionRule(OptionType.CHOICE, List.of("tcp-tls", "https"))),
            "exchange-server-connector",
                    Map.of("mode", new OptionRule(OptionType.CHOICE, List.of("on-premises", "online"))));

    @Override
    public Collection<String> roles() {
        return List.of(
                "azure",
                "client",
                "cloud-management-gateway",
                "cmg-connection-point",
                "configuration-manager-console",
                "distribution-point",
                "domain-controller",
                "enrollment-point",
                "enrollment-proxy-point",
                "exchange-online",
                "exchange-server-connector",
                "exchange-server-on-premises",
                "fallback-status-point",
                "issuing-ca",
                "management-point",
                "microsoft-intune",
                "mobile-device",
                "internet",
                "reporting-services-point",
                "server-locator-point",
                "service-connection-point",
                "site-server",
                "sms-provider",
                "software-update-point",
                "sql-server",
                "state-migration-point");
    }

    @Override
    public Collection<String> editions() {
        return List.of("cb-2017-03", "cb-2019-01", "cb-2025-12", "cm-2007");
    }

    @Override
    public Optional<OptionRule> option(String role, String option) {
        return Optional.ofNullable(OPTIONS.getOrDefault(role, Map.of()).get(option))
                .or(() -> Optional.ofNullable(role.endsWith("-point") ? SERVING.get(option) : null));
    }
}
