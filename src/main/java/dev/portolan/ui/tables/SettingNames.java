package dev.portolan.ui.tables;

import dev.portolan.analysis.Analysis;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import dev.portolan.explain.OptionWords;
import dev.portolan.explain.Setting;
import dev.portolan.text.Messages;
import java.util.Locale;

/** What settings are called: as the fields of the inspector are, with what they belong to. */
final class SettingNames {

    private final Analysis analysis;
    private final Messages words;
    private final OptionWords options;

    SettingNames(Analysis analysis, Locale locale) {
        this.analysis = analysis;
        words = Messages.of("inspector", locale);
        options = OptionWords.in(locale);
    }

    String of(Setting setting) {
        return switch (setting) {
            case Setting.OfRole(var host, var index, var option) ->
                words.get("setting", role(host, index), options.option(option));
            case Setting.OfHost(var host, var item) -> words.get("setting", host(host), field(item.word()));
            case Setting.OfZone(var zone) ->
                words.get("setting", design().zone(zone).map(Zone::title).orElse(zone), field("kind"));
            case Setting.OfSite(var code, var item) ->
                words.get("setting", design().site(code).map(Site::title).orElse(code), field(item.word()));
            case Setting.OfDesign(var item) -> words.get("setting", words.get("topic.design"), field(item.word()));
        };
    }

    private Design design() {
        return analysis.design();
    }

    private String host(String id) {
        return design().host(id).map(Host::title).orElse(id);
    }

    private String role(String host, int index) {
        String role = design().host(host).orElseThrow().roles().get(index).role();
        String name = analysis.catalog()
                .endpoint(role)
                .map(Endpoint::names)
                .map(names -> names.in(words.locale()))
                .orElse(role);
        return words.get("flow.end", name, host(host));
    }

    private String field(String word) {
        return words.get("field." + word);
    }
}
