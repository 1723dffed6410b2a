package dev.portolan.analysis.check;

import java.util.List;

/** A WSUS server on port 80 for HTTP whose HTTPS port is not 443 (note 3 of the ports articles). */
final class WsusHttpsMustBe443 implements Check {

    @Override
    public String id() {
        return "wsus-https-must-be-443";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return WsusPorts.all(survey).stream()
                .filter(ports -> ports.pair().lacks443())
                .map(ports -> ports.expecting(id(), Severity.ERROR, survey.article()))
                .toList();
    }
}
