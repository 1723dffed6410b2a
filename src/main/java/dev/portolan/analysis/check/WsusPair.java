package dev.portolan.analysis.check;

import dev.portolan.analysis.Analysis;
import dev.portolan.catalog.Endpoint;
import dev.portolan.catalog.Option;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * HTTP and HTTPS ports of a WSUS server that do not go together (note 3 of the ports articles): 80 needs 443; otherwise
 * HTTPS is the next port after HTTP.
 */
final class WsusPair implements Check {

    @Override
    public List<Finding> run(Analysis analysis) {
        List<Finding> findings = new ArrayList<>();
        for (Host host : analysis.design().hosts()) {
            for (Placement placement : host.roles()) {
                Optional<Endpoint> role = analysis.catalog().role(placement.role());
                if (role.isPresent() && role.get().option("wsusHttp").isPresent()) {
                    int http = port(role.get(), placement, "wsusHttp");
                    int https = port(role.get(), placement, "wsusHttps");
                    if (http == 80 && https != 443) {
                        findings.add(finding("wsus-https-must-be-443", Severity.ERROR, host, http, https));
                    } else if (http != 80 && https != http + 1) {
                        findings.add(finding("wsus-https-not-next-port", Severity.WARNING, host, http, https));
                    }
                }
            }
        }
        return findings;
    }

    private static int port(Endpoint role, Placement placement, String option) {
        Object set = placement.option(option);
        Object value = set == null ? role.option(option).map(Option::standard).orElse(null) : set;
        return value instanceof Integer port ? port : 0;
    }

    private static Finding finding(String id, Severity severity, Host host, int http, int https) {
        return new Finding(
                id,
                severity,
                List.of(Subject.host(host.id())),
                List.of(host.title(), Integer.toString(http), Integer.toString(https), Integer.toString(http + 1)));
    }
}
