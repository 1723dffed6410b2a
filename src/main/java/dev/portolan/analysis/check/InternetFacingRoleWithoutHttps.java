package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;

/** A role that accepts clients on the internet and no HTTPS. The fallback status point, which knows HTTP only, is none. */
final class InternetFacingRoleWithoutHttps implements Check {

    @Override
    public String id() {
        return "internet-facing-role-without-https";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.all()
                .filter(survey::acceptsInternet)
                .flatMap(party -> https(party, survey).map(step -> finding(party, step)).stream())
                .toList();
    }

    /** The step that turns HTTPS on; empty where it is on. */
    private static Optional<Edit> https(Party party, Survey survey) {
        String host = party.host().id();
        if (survey.has(party, "protocol", "http")) {
            return Optional.of(new Edit.SetOption(host, party.index(), "protocol", "https"));
        }
        return survey.has(party, "ssl", false)
                ? Optional.of(new Edit.SetOption(host, party.index(), "ssl", true))
                : Optional.empty();
    }

    private Finding finding(Party party, Edit step) {
        return new Finding(
                        id(),
                        Severity.ERROR,
                        "internet-based-clients",
                        List.of(Subject.of(party)),
                        List.of(party.endpoint().names(), party.host().title()))
                .mendedBy(step);
    }
}
