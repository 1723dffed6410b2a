package dev.portolan.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.portolan.analysis.Crossing;
import dev.portolan.analysis.Explainer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

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
            Explainer explainer = new Explainer(report.analysis());
            for (Crossing crossing : (Iterable<Crossing>) report.analysis().crossingStream()::iterator) {
                json.writeStartObject();
                List<String> values = CrossingColumns.values(crossing);
                for (int i = 0; i < values.size(); i++) {
                    json.writeStringField(CrossingColumns.HEADER.get(i), values.get(i));
                }
                ExplanationJson.fields(
                        explainer.explain(crossing.flow()), report.analysis().catalog(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }
}
