package dev.portolan.analysis.check;

import dev.portolan.design.PortSettings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A custom web site on a port of the default web site of IIS: two web sites do not run on one port. */
final class CustomWebSiteOnStandardPorts implements Check {

    @Override
    public String id() {
        return "custom-web-site-on-standard-ports";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.is2007()
                ? List.of()
                : survey.design().sites().stream()
                        .filter(site -> site.type() == SiteType.PRIMARY && site.hasCustomWebsite())
                        .filter(site -> !standardPorts(site, survey).isEmpty())
                        .map(site -> new Finding(
                                        id(),
                                        Severity.NOTE,
                                        "web-sites",
                                        List.of(Subject.of(site)),
                                        List.of(site.title(), standardPorts(site, survey)))
                                .mendedBy(new Edit.SetSite(site.withCustomWebsite(false))))
                        .toList();
    }

    private static String standardPorts(Site site, Survey survey) {
        return Stream.of(PortSettings.Key.HTTP, PortSettings.Key.HTTPS)
                .filter(key -> survey.hierarchy().clientPorts(site).of(key).contains(key.standard()))
                .map(key -> Integer.toString(key.standard()))
                .collect(Collectors.joining(", "));
    }
}
