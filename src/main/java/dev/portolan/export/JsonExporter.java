package dev.portolan.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Crossing;
import dev.portolan.analysis.Flow;
import dev.portolan.catalog.Edition;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** The crossings as a JSON array, one object a line so that a line comparison shows what changed. */
public final class JsonExporter implements Exporter {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    @Override
    public String id() {
        return "json";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new LinePerItem());
            json.writeStartArray();
            for (Crossing crossing : report.analysis().crossings()) {
                write(crossing, report.analysis(), json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void write(Crossing crossing, Analysis analysis, JsonGenerator json) throws IOException {
        Flow flow = crossing.flow();
        json.writeStartObject();
        List<String> values = CrossingColumns.values(crossing);
        for (int i = 0; i < values.size(); i++) {
            json.writeStringField(CrossingColumns.HEADER.get(i), values.get(i));
        }
        json.writeStringField("why", flow.connection().purpose());
        json.writeObjectFieldStart("source");
        Edition edition = analysis.edition();
        json.writeStringField("edition", edition.id());
        if (edition.date() == null) {
            json.writeNullField("date");
        } else {
            json.writeStringField("date", edition.date().toString());
        }
        json.writeStringField("article", flow.connection().article().title());
        json.writeStringField("anchor", flow.anchor());
        json.writeStringField("origin", flow.connection().origin().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
        if (flow.narrowed() == null) {
            json.writeNullField("narrowed");
        } else {
            json.writeStringField("narrowed", flow.narrowed().toString());
        }
        json.writeArrayFieldStart("annotations");
        for (String remark : Remarks.of(flow, analysis.catalog())) {
            json.writeString(remark);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
