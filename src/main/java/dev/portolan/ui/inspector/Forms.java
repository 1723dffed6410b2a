package dev.portolan.ui.inspector;

import dev.portolan.analysis.Flow;
import dev.portolan.analysis.Party;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.RoleElement;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the form of a topic, and the way to it: what it is part of, and what it is called. */
final class Forms {

    private final Desk desk;

    Forms(Desk desk) {
        this.desk = desk;
    }

    private Messages words() {
        return desk.words();
    }

    Form of(Topic topic) {
        Form form = new Form();
        switch (topic) {
            case Topic.OfDesign() -> DesignForm.fill(form, desk);
            case Topic.OfZones(var ids) -> ZoneForm.fill(form, desk, ids);
            case Topic.OfFirewalls(var ids) -> FirewallForm.fill(form, desk, ids);
            case Topic.OfHosts(var ids, var clients) -> {
                if (ids.size() == 2) {
                    compareButton(form, ids);
                }
                HostForm.fill(form, desk, ids, clients);
            }
            case Topic.OfRoles(var elements, var roles) -> {
                strangers(form, roles);
                RoleForm.fill(form, desk, elements, RoleForm.shared(endpoints(roles)));
            }
            case Topic.OfSite(var site, var edition) -> {
                SiteForm.fill(form, desk, site);
                siteButtons(form, site);
            }
            case Topic.OfFlows(var flows) ->
                flows(form, flows.stream().map(Element.FlowElement::flow).toList());
            case Topic.OfOthers ignored -> form.say("inspector-mixed", words().get("empty.mixed"));
        }
        return form;
    }

    private List<Endpoint> endpoints(List<String> roles) {
        return roles.stream()
                .distinct()
                .flatMap(role -> desk.catalog().endpoint(role).stream())
                .toList();
    }

    /** Says which of the roles the edition does not know, as long as it does not. */
    private void strangers(Form form, List<String> roles) {
        Label label = new Label();
        label.setId("inspector-unknown");
        label.setWrapText(true);
        label.getStyleClass().addAll("inspector-sentence", "inspector-warning");
        label.managedProperty().bind(label.visibleProperty());
        form.add(label, () -> {
            List<String> unknown = roles.stream()
                    .distinct()
                    .filter(role -> !desk.knows(role))
                    .map(desk::roleName)
                    .toList();
            label.setVisible(!unknown.isEmpty());
            label.setText(
                    unknown.isEmpty()
                            ? ""
                            : words().get("unknown.roles", String.join(words().get("unknown.comma"), unknown)));
        });
    }

    private void compareButton(Form form, List<String> hosts) {
        Button compare = new Button(words().get("compare"), new FontIcon(Feather.REPEAT));
        compare.setId("inspect-compare");
        compare.getStyleClass().add("small");
        compare.setOnAction(event -> desk.compare(hosts.getFirst(), hosts.getLast()));
        form.add(compare, () -> {});
    }

    private void siteButtons(Form form, Site site) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("inspector-adders");
        if (site.type() == SiteType.PRIMARY) {
            buttons.getChildren().add(SitesTree.adder(desk, SiteType.SECONDARY, site.code()));
        }
        Button remove = new Button(words().get("remove.site"), new FontIcon(Feather.TRASH_2));
        remove.setId("inspect-remove-site");
        remove.getStyleClass().add("small");
        remove.setOnAction(event -> desk.submit(List.of(new Edit.RemoveSite(site.code()))));
        buttons.getChildren().add(remove);
        form.add(buttons, () -> {});
    }

    /** The ends of a connection lead to their roles. */
    private void flows(Form form, List<Flow> flows) {
        form.say("inspector-flows", words().get("empty.flows"));
        Flow flow = flows.getFirst();
        for (Party party : List.of(flow.from(), flow.to())) {
            Hyperlink link = new Hyperlink(words().get(
                            "flow.end",
                            desk.roleName(party.role()),
                            desk.hostTitle(party.host().id())));
            link.setId("inspect-end-" + party.host().id());
            link.setWrapText(true);
            link.setOnAction(event -> desk.select(new RoleElement(party.host().id(), party.index())));
            form.add(link, () -> {});
        }
    }

    /** From the design down to the topic, which is the last and leads nowhere. */
    List<Crumb> way(Topic topic) {
        Crumb design = new Crumb(words().get("topic.design"), desk::selectNothing);
        return switch (topic) {
            case Topic.OfDesign() -> List.of(design);
            case Topic.OfZones(var ids) ->
                List.of(
                        design,
                        here(
                                ids.size() == 1
                                        ? desk.zoneTitle(ids.getFirst())
                                        : words().get("topic.zones", ids.size())));
            case Topic.OfFirewalls(var ids) ->
                List.of(
                        design,
                        here(
                                ids.size() == 1
                                        ? desk.firewallTitle(ids.getFirst())
                                        : words().get("topic.firewalls", ids.size())));
            case Topic.OfHosts(var ids, var clients) ->
                ids.size() == 1
                        ? List.of(design, zone(ids.getFirst()), here(desk.hostTitle(ids.getFirst())))
                        : List.of(design, here(words().get("topic.hosts", ids.size())));
            case Topic.OfRoles(var elements, var roles) ->
                elements.size() == 1
                        ? role(design, elements.getFirst(), roles.getFirst())
                        : List.of(design, here(words().get("topic.roles", elements.size())));
            case Topic.OfSite(var site, var edition) -> List.of(design, here(desk.siteTitle(site.code())));
            case Topic.OfFlows(var flows) -> List.of(design, here(words().get("topic.flows", flows.size())));
            case Topic.OfOthers(var zones, var firewalls, var hosts, var roles) ->
                List.of(design, here(words().get("topic.others", zones + firewalls + hosts + roles)));
        };
    }

    private List<Crumb> role(Crumb design, RoleElement element, String role) {
        Crumb host =
                new Crumb(desk.hostTitle(element.host()), () -> desk.select(new Element.HostElement(element.host())));
        return List.of(design, zone(element.host()), host, here(desk.roleName(role)));
    }

    private Crumb zone(String host) {
        String zone = desk.host(host).map(Host::zone).orElse("");
        return new Crumb(desk.zoneTitle(zone), () -> desk.select(new Element.ZoneElement(zone)));
    }

    private static Crumb here(String title) {
        return new Crumb(title, () -> {});
    }

    /** A part of the way. */
    record Crumb(String title, Runnable go) {}
}
