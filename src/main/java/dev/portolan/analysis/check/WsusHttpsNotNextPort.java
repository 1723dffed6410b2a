package dev.portolan.analysis.check;

import java.util.List;

/**
 * A WSUS server, not on port 80 for HTTP, whose HTTPS port is not the next (note 3 of the ports articles). A warning: the
 * editions disagree whether it may be higher. Behind the highest port there is no next, so there another HTTP port mends it.
 */
final class WsusHttpsNotNextPort implements Check {

    @Override
    public String id() {
        return "wsus-https-not-next-port";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return WsusPorts.all(survey).stream()
                .filter(ports -> ports.pair().isApart())
                .map(ports -> ports.pair().expected() > 0
                        ? ports.expecting(id(), Severity.WARNING, survey.article())
                        : ports.withoutNext(id(), Severity.WARNING, survey.article()))
                .toList();
    }
}
