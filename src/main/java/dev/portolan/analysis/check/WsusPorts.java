package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.edit.Edit;
import java.util.List;

/** The HTTP and the HTTPS port of a placed WSUS server. */
record WsusPorts(Party server, WsusPair pair) {

    private static final String HTTP = "wsusHttp";
    private static final String HTTPS = "wsusHttps";

    /** Those of every role that has them. */
    static List<WsusPorts> all(Survey survey) {
        return survey.catalog().endpoints().stream()
                .filter(endpoint -> endpoint.option(HTTPS).isPresent())
                .map(Endpoint::id)
                .flatMap(role -> survey.of(role).stream())
                .map(party ->
                        new WsusPorts(party, new WsusPair(survey.number(party, HTTP), survey.number(party, HTTPS))))
                .toList();
    }

    /** The finding that another HTTPS port is expected, with the step that sets it. */
    Finding expecting(String id, Severity severity, String source) {
        int expected = pair.expected();
        return finding(expected, id, severity, source)
                .mendedBy(new Edit.SetOption(server.host().id(), server.index(), HTTPS, expected));
    }

    /** The finding that no port is left behind the one for HTTP, with the step that sets the one before that for HTTPS. */
    Finding withoutNext(String id, Severity severity, String source) {
        int https = pair.https();
        int before = https == 443 ? 80 : https - 1;
        boolean possible = https == 443 || (before > 0 && before != 80);
        Finding finding = finding(before, id, severity, source).worded("wsus-https-not-next-port.highest");
        return possible
                ? finding.mendedBy(new Edit.SetOption(server.host().id(), server.index(), HTTP, before))
                : finding;
    }

    private Finding finding(int better, String id, Severity severity, String source) {
        return new Finding(
                id,
                severity,
                source,
                List.of(Subject.host(server.host().id())),
                List.of(
                        server.host().title(),
                        Integer.toString(pair.http()),
                        Integer.toString(pair.https()),
                        Integer.toString(better)));
    }
}
