package dev.portolan.bench;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long an analysis follows one edit: any host moved to any zone, or the options of its roles changed. Wanted at the
 * 95th percentile: 2 ms for the large design and 20 ms for the largest.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 1500)
@Measurement(iterations = 1500)
@Fork(value = 1, jvmArgs = {"-Xmx2g", "-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC"})
public class EditBenchmark {

    @Param({"LARGE", "MAX"})
    public Size size;

    private final Random random = new Random(1);
    private Design next;
    private Analysis analysis;

    @Setup
    public void draw() {
        next = Hierarchies.of(size);
        analysis = Analyzer.analyze(next, CatalogReader.shipped());
    }

    @Setup(Level.Invocation)
    public void edit() {
        List<Host> hosts = new ArrayList<>(next.hosts());
        int at = random.nextInt(hosts.size());
        Host host = hosts.get(at);
        hosts.set(at, random.nextBoolean() ? moved(host) : changed(host));
        next = next.withHosts(hosts);
    }

    private Host moved(Host host) {
        return host.withZone(next.zones().get(random.nextInt(next.zones().size())).id());
    }

    private Host changed(Host host) {
        String protocol = random.nextBoolean() ? "https" : "both";
        return host.withRoles(host.roles().stream()
                .map(role -> role.role().equals("client")
                        ? role.with("workgroup", random.nextBoolean())
                        : role.with("protocol", protocol))
                .toList());
    }

    @Benchmark
    public Analysis follow() {
        analysis = Analyzer.analyze(analysis, next);
        return analysis;
    }
}
