package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.edit.Edit;
import java.util.List;

/** A gateway that is set to a deployment that the article of the edition does not mention: a scale set in 2019. */
final class GatewayDeploymentNotInEdition implements Check {

    @Override
    public String id() {
        return "gateway-deployment-not-in-edition";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.catalog().endpoints().stream()
                .filter(face -> face.kind() == Endpoint.Kind.SERVICE && !face.placeable())
                .filter(face -> !isKnown(face, survey))
                .flatMap(face -> survey.standingFor(face)
                        .filter(gateway -> isKnown(gateway.endpoint(), survey))
                        .map(gateway -> finding(face, gateway, survey)))
                .toList();
    }

    private static boolean isKnown(Endpoint endpoint, Survey survey) {
        return endpoint.editions().contains(survey.edition().id());
    }

    /** What the edition knows is the default there. */
    private Finding finding(Endpoint face, Party gateway, Survey survey) {
        return new Finding(
                        id(),
                        Severity.ERROR,
                        survey.article(),
                        List.of(Subject.of(gateway)),
                        List.of(
                                face.names(),
                                gateway.host().title(),
                                survey.edition().title()))
                .mendedBy(new Edit.SetOption(gateway.host().id(), gateway.index(), "deployment", null));
    }
}
