package dev.portolan.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portolan.analysis.Explanation;
import dev.portolan.analysis.Explanation.Term;
import dev.portolan.analysis.Flow;
import dev.portolan.analysis.Hop;
import dev.portolan.analysis.Party;
import dev.portolan.analysis.PortOrigin;
import dev.portolan.catalog.Annotation;
import dev.portolan.catalog.Article;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Footnote;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes why something flows: the fields that stand behind the columns of a crossing. Ids, not names. */
final class ExplanationJson {

    private ExplanationJson() {}

    /**
     * The fields {@code why}, {@code source}, {@code narrowed}, {@code annotations} and {@code explanation}. In
     * {@code source}, article and date are null where the connection is of the user's own catalog, the date also where an
     * article has none; {@code inferred} says that the article names no port.
     */
    static void fields(Explanation explained, Catalog catalog, JsonGenerator json) throws IOException {
        Flow flow = explained.flow();
        json.writeStringField("why", flow.connection().purpose());
        source(explained, json);
        json.writeStringField(
                "narrowed", flow.narrowed() == null ? null : flow.narrowed().toString());
        List<Annotation> remarks = flow.remarks(catalog);
        strings("annotations", remarks.stream().map(Annotation::text).toList(), json);
        json.writeObjectFieldStart("explanation");
        json.writeStringField("starter", word(explained.starter()));
        end("from", flow.from(), json);
        end("to", flow.to(), json);
        route(flow, json);
        json.writeObjectFieldStart("row");
        json.writeStringField("udp", flow.row().udp().text());
        json.writeStringField("tcp", flow.row().tcp().text());
        json.writeStringField("initiation", flow.row().initiation().word());
        json.writeBooleanField("back", flow.back());
        json.writeEndObject();
        json.writeObjectFieldStart("meeting");
        json.writeStringField("scope", flow.connection().scope().id());
        json.writeStringField("how", word(explained.meeting()));
        strings("over", explained.over(), json);
        json.writeEndObject();
        json.writeArrayFieldStart("terms");
        for (Term term : explained.terms()) {
            term(term, json);
        }
        json.writeEndArray();
        port(explained.port(), flow, json);
        json.writeFieldName("share");
        term(explained.share(), json);
        strings("annotations", remarks.stream().map(Annotation::id).toList(), json);
        notes(explained.footnotes(), json);
        json.writeEndObject();
    }

    private static void source(Explanation explained, JsonGenerator json) throws IOException {
        Connection connection = explained.flow().connection();
        Article article = explained.article();
        json.writeObjectFieldStart("source");
        json.writeStringField("edition", explained.edition().id());
        json.writeStringField(
                "date",
                article == null || article.date() == null
                        ? null
                        : article.date().toString());
        json.writeStringField("article", article == null ? null : article.title());
        json.writeStringField("anchor", connection.anchor());
        json.writeStringField("origin", word(connection.origin()));
        json.writeBooleanField("inferred", connection.inferred());
        json.writeEndObject();
    }

    private static void end(String field, Party party, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("zone", party.zone().id());
        json.writeStringField("site", party.siteCode().orElse(null));
        json.writeNumberField("placement", party.index());
        json.writeEndObject();
    }

    private static void route(Flow flow, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("route");
        for (Hop hop : flow.route()) {
            json.writeStartObject();
            json.writeStringField("firewall", hop.firewall());
            json.writeStringField("from_zone", hop.fromZone());
            json.writeStringField("to_zone", hop.toZone());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void term(@Nullable Term term, JsonGenerator json) throws IOException {
        if (term == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField(
                "host", term.party() == null ? null : term.party().host().id());
        json.writeStringField("role", term.party() == null ? null : term.party().role());
        json.writeStringField("path", term.path());
        value("value", term.value(), json);
        json.writeBooleanField("set", term.set());
        json.writeEndObject();
    }

    /** Whatever a design holds at a path: text, a number, true or false, or a list of them. */
    static void value(String field, @Nullable Object value, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        value(value, json);
    }

    private static void value(@Nullable Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Boolean flag -> json.writeBoolean(flag);
            case Integer number -> json.writeNumber(number);
            case Collection<?> several -> {
                json.writeStartArray();
                for (Object each : several) {
                    value(each, json);
                }
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }

    private static void port(PortOrigin origin, Flow flow, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("port");
        switch (origin) {
            case PortOrigin.Printed(String option) -> {
                json.writeStringField("kind", "printed");
                json.writeStringField("option", option.isEmpty() ? null : option);
            }
            case PortOrigin.ClientPort client -> {
                json.writeStringField("kind", "client-port");
                json.writeStringField("setting", flow.setting());
                json.writeStringField("key", client.key().word());
                json.writeBooleanField("alternate", client.alternate());
                json.writeStringField("site", client.site());
                json.writeStringField("holder", client.holder());
                json.writeBooleanField("inherited", client.inherited());
                json.writeBooleanField("set", client.set());
            }
            case PortOrigin.OptionPort option -> {
                json.writeStringField("kind", "option");
                json.writeStringField("setting", flow.setting());
                json.writeStringField("host", option.party().host().id());
                json.writeStringField("role", option.party().role());
                json.writeBooleanField("set", option.set());
            }
            case PortOrigin.Dynamic(PortOrigin.Level level) -> {
                json.writeStringField("kind", "dynamic");
                json.writeStringField("level", word(level));
            }
        }
        json.writeEndObject();
    }

    private static void notes(List<Footnote> notes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("footnotes");
        for (Footnote note : notes) {
            json.writeStartObject();
            json.writeNumberField("number", note.number());
            json.writeStringField("text", note.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void strings(String field, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
