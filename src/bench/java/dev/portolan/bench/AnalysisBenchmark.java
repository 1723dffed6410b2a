package dev.portolan.bench;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a design is computed from nothing. Wanted: 25 ms, 100 ms and 3 s on one core, in 2 GB of heap. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 60)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = {"-Xmx2g", "-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC"})
public class AnalysisBenchmark {

    @Param
    public Size size;

    private Catalog catalog;
    private Design design;

    @Setup
    public void draw() {
        catalog = CatalogReader.shipped();
        design = Hierarchies.of(size);
    }

    @Benchmark
    public Analysis analyze() {
        return Analyzer.analyze(design, catalog);
    }

    @Benchmark
    public long analyzeAndCount() {
        return Analyzer.analyze(design, catalog).crossingCount();
    }
}
