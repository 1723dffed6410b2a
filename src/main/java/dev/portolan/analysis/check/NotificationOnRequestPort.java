package dev.portolan.analysis.check;

import dev.portolan.design.PortSettings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;

/** A client notification port that is a request port too, so that clients are notified over HTTP or HTTPS. */
final class NotificationOnRequestPort implements Check {

    @Override
    public String id() {
        return "notification-on-request-port";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.is2007()
                ? List.of()
                : survey.design().sites().stream()
                        .filter(site -> site.type() == SiteType.PRIMARY)
                        .filter(site -> takesRequests(notification(site, survey), site, survey))
                        .map(site -> finding(site, survey))
                        .toList();
    }

    private static int notification(Site site, Survey survey) {
        return survey.hierarchy()
                .clientPorts(site)
                .of(PortSettings.Key.NOTIFICATION)
                .getFirst();
    }

    private static boolean takesRequests(int port, Site site, Survey survey) {
        PortSettings ports = survey.hierarchy().clientPorts(site);
        return ports.of(PortSettings.Key.HTTP).contains(port)
                || ports.of(PortSettings.Key.HTTPS).contains(port);
    }

    private Finding finding(Site site, Survey survey) {
        int standard = PortSettings.Key.NOTIFICATION.standard();
        return new Finding(
                        id(),
                        Severity.NOTE,
                        "client-communication-ports",
                        List.of(Subject.of(site)),
                        List.of(site.title(), Integer.toString(notification(site, survey)), Integer.toString(standard)))
                .mendedBy(Optional.of(survey.hierarchy().clientPorts(site))
                        .filter(ports -> !takesRequests(standard, site, survey))
                        .map(ports -> new Edit.SetSite(site.withClientPorts(ports.withNotification(0)))));
    }
}
