package dev.portolan.analysis.check;

import java.util.List;

/**
 * A WSUS server, not on port 80 for HTTP, whose HTTPS port is not the next (note 3 of the ports articles). A warning: the
 * editions disagree whether it may be higher.
 */
final class WsusHttpsNotNextPort implements Check {

    private static final int HIGHEST = 65535;

    @Override
    public String id() {
        return "wsus-https-not-next-port";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return WsusPorts.all(survey).stream()
                .filter(ports -> ports.http() != 80 && ports.http() < HIGHEST && ports.https() != ports.http() + 1)
                .map(ports -> ports.expecting(ports.http() + 1, id(), Severity.WARNING, survey.article()))
                .toList();
    }
}
