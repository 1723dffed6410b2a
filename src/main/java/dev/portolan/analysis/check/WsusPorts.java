package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.edit.Edit;
import java.util.List;

/** The HTTP and the HTTPS port of a placed WSUS server. */
record WsusPorts(Party server, int http, int https) {

    private static final String HTTPS = "wsusHttps";

    /** Those of every role that has them. */
    static List<WsusPorts> all(Survey survey) {
        return survey.catalog().endpoints().stream()
                .filter(endpoint -> endpoint.option(HTTPS).isPresent())
                .map(Endpoint::id)
                .flatMap(role -> survey.of(role).stream())
                .map(party -> new WsusPorts(party, survey.number(party, "wsusHttp"), survey.number(party, HTTPS)))
                .toList();
    }

    /** The finding that another HTTPS port is expected, with the step that sets it. */
    Finding expecting(int expected, String id, Severity severity, String source) {
        return new Finding(
                        id,
                        severity,
                        source,
                        List.of(Subject.host(server.host().id())),
                        List.of(
                                server.host().title(),
                                Integer.toString(http),
                                Integer.toString(https),
                                Integer.toString(expected)))
                .mendedBy(new Edit.SetOption(server.host().id(), server.index(), HTTPS, expected));
    }
}
