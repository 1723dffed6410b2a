package dev.portolan.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Conversation;
import dev.portolan.analysis.Explanation;
import dev.portolan.analysis.Flow;
import dev.portolan.analysis.Obstacle;
import dev.portolan.analysis.Party;
import dev.portolan.analysis.Refusal;
import dev.portolan.analysis.Transport;
import dev.portolan.catalog.Condition;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.PortUse;
import dev.portolan.design.PortRange;
import dev.portolan.explain.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What hosts start with others and what not, as a JSON array, one object a line: its {@code flows} says whether it is
 * traffic or a refusal, its {@code asked} whether it uses the port that was asked for.
 */
public final class ConversationJson {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final Analysis analysis;
    private final Wording wording;
    private final @Nullable Integer port;

    /** @param port that was asked for; null: any */
    public ConversationJson(Analysis analysis, Wording wording, @Nullable Integer port) {
        this.analysis = analysis;
        this.wording = wording;
        this.port = port;
    }

    /** Writes all flows, and the refusals that use the port. The stream is flushed and stays open. */
    public void write(List<Conversation> conversations, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new LinePerItem());
            json.writeStartArray();
            for (Conversation all : conversations) {
                Conversation asked = port == null ? all : all.on(port);
                for (Explanation explained : all.flows()) {
                    flow(explained, asked.flows().contains(explained), json);
                }
                for (Refusal refusal : asked.refusals()) {
                    for (Refusal.Port each : refusal.ports()) {
                        refusal(refusal, each, json);
                    }
                }
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private void flow(Explanation explained, boolean asked, JsonGenerator json) throws IOException {
        Flow flow = explained.flow();
        json.writeStartObject();
        json.writeBooleanField("flows", true);
        json.writeBooleanField("asked", asked);
        columns(flow.from(), flow.to(), flow.connection(), flow.row(), flow.transport(), flow.ports(), json);
        ExplanationJson.fields(explained, analysis.catalog(), json);
        json.writeEndObject();
    }

    private void refusal(Refusal refusal, Refusal.Port each, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("flows", false);
        json.writeBooleanField("asked", true);
        columns(
                refusal.from(),
                refusal.to(),
                refusal.connection(),
                refusal.row(),
                each.transport(),
                each.range(),
                json);
        json.writeStringField(
                "origin", ExplanationJson.word(refusal.connection().origin()));
        json.writeStringField("why_not", wording.obstacle(refusal));
        json.writeObjectFieldStart("obstacle");
        obstacle(refusal.obstacle(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void columns(
            Party from,
            Party to,
            Connection connection,
            PortUse row,
            Transport transport,
            PortRange ports,
            JsonGenerator json)
            throws IOException {
        json.writeStringField("from_host", from.host().id());
        json.writeStringField("from_role", from.role());
        json.writeStringField("to_host", to.host().id());
        json.writeStringField("to_role", to.role());
        json.writeStringField("service", row.service());
        json.writeStringField("transport", transport.name());
        json.writeStringField("ports", ports.toString());
        json.writeStringField("anchor", connection.anchor());
        json.writeStringField("phase", row.phase().word());
        json.writeStringField("need", row.need().word());
    }

    private static void obstacle(Obstacle obstacle, JsonGenerator json) throws IOException {
        switch (obstacle) {
            case Obstacle.SameHost() -> kind("same-host", json);
            case Obstacle.NoSite(boolean starting) -> {
                kind("no-site", json);
                json.writeBooleanField("starting", starting);
            }
            case Obstacle.OneWay(boolean used) -> {
                kind("one-way", json);
                json.writeBooleanField("used", used);
            }
            case Obstacle.Apart apart -> {
                kind("apart", json);
                json.writeStringField("meeting", ExplanationJson.word(apart.meeting()));
                ExplanationJson.strings("others", apart.others(), json);
            }
            case Obstacle.NotAccepted closed -> {
                kind("not-accepted", json);
                json.writeStringField("option", closed.option());
                ExplanationJson.value("location", closed.location(), json);
                ExplanationJson.value("accepted", closed.accepted(), json);
            }
            case Obstacle.Unmet unmet -> {
                kind("unmet", json);
                json.writeStringField("path", unmet.path());
                wanted(unmet.wanted(), json);
                ExplanationJson.value("found", unmet.found(), json);
            }
            case Obstacle.Silent() -> kind("silent", json);
            case Obstacle.NoRoute() -> kind("no-route", json);
            case Obstacle.SupplementsOff() -> kind("supplements-off", json);
        }
    }

    private static void kind(String kind, JsonGenerator json) throws IOException {
        json.writeStringField("kind", kind);
    }

    /** As conditions of the catalog are written. */
    private static void wanted(Condition.Clause clause, JsonGenerator json) throws IOException {
        switch (clause) {
            case Condition.AnyOf any -> ExplanationJson.value("wanted", any.values(), json);
            case Condition.NoneOf none -> {
                json.writeObjectFieldStart("wanted");
                ExplanationJson.value("not", none.values(), json);
                json.writeEndObject();
            }
            case Condition.IsSet set -> {
                json.writeObjectFieldStart("wanted");
                json.writeBooleanField("set", true);
                json.writeEndObject();
            }
            case Condition.Between range -> {
                json.writeObjectFieldStart("wanted");
                if (range.min() != Integer.MIN_VALUE) {
                    json.writeNumberField("min", range.min());
                }
                if (range.max() != Integer.MAX_VALUE) {
                    json.writeNumberField("max", range.max());
                }
                json.writeBooleanField("unset", range.unset());
                json.writeEndObject();
            }
        }
    }
}
