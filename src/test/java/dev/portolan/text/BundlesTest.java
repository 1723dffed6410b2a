package dev.portolan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Meeting;
import dev.portolan.analysis.check.Checks;
import dev.portolan.analysis.check.Severity;
import dev.portolan.app.Look;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Edition;
import dev.portolan.catalog.Endpoint;
import dev.portolan.catalog.Option;
import dev.portolan.catalog.PortUse;
import dev.portolan.catalog.PortUse.Need;
import dev.portolan.catalog.PortUse.Phase;
import dev.portolan.catalog.Service;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.PortSettings;
import dev.portolan.design.SiteMode;
import dev.portolan.design.SiteType;
import dev.portolan.design.WakeUp;
import dev.portolan.design.Worded;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import dev.portolan.diagram.Alignment;
import dev.portolan.store.DesignFile;
import dev.portolan.store.DesignReader;
import dev.portolan.ui.inspector.Field;
import dev.portolan.ui.tables.AnalysisTables;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the interface: whole in three languages, each of them used, none missing. */
class BundlesTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/portolan");
    private static final Path RESOURCES = Path.of("src/main/resources/dev/portolan");
    private static final Map<String, Locale> LANGUAGES =
            Map.of("", Locale.ENGLISH, "_ja", Locale.JAPANESE, "_zh_Hant", Locale.TRADITIONAL_CHINESE);

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile("\\bwords(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"(?!\\s*\\+)");
    private static final Pattern COMPOSED = Pattern.compile("\"([a-z][\\w.-]*\\.)\"\\s*\\+");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)(,)?");
    private static final Pattern MNEMONIC = Pattern.compile("_\\w");
    private static final Pattern MNEMONIC_IN_PARENTHESES = Pattern.compile("\\(_[A-Z]\\)");

    /** What is put behind a prefix and stands in another file than the prefix. */
    private static final Map<String, Collection<String>> WORDS = Map.ofEntries(
            Map.entry("severity.", each(Severity.values(), Severity::word)),
            Map.entry("phase.", each(Phase.values(), Phase::word)),
            Map.entry("need.", each(Need.values(), Need::word)),
            Map.entry("action.add-zone.", Worded.words(ZoneKind.values())),
            Map.entry("canvas.zone.kind.", Worded.words(ZoneKind.values())),
            Map.entry("action.look.", each(Look.values(), Look::word)),
            Map.entry("action.order.", each(Alignment.values(), BundlesTest::word)),
            Map.entry("canvas.menu.order.", each(Alignment.values(), BundlesTest::word)),
            Map.entry("new.zone.", Worded.words(new ZoneKind[] {ZoneKind.INTERNET, ZoneKind.DMZ, ZoneKind.INTRANET})),
            Map.entry(
                    "palette.group.",
                    each(Endpoint.Kind.values(), kind -> kind.name().toLowerCase(Locale.ROOT))),
            Map.entry(
                    "canvas.kind.",
                    each(Endpoint.Kind.values(), kind -> kind.name().toLowerCase(Locale.ROOT))),
            Map.entry("family.", families()),
            Map.entry("meeting.", each(Meeting.values(), BundlesTest::word)),
            Map.entry("named-site.", Worded.words(SiteType.values())),
            Map.entry("client-port.", Worded.words(PortSettings.Key.values())),
            Map.entry("option.", paths()),
            Map.entry("field.", each(Field.values(), Field::word)),
            Map.entry("help.", each(Field.values(), Field::word)),
            Map.entry("help.option.", options(option -> true)),
            Map.entry(
                    "unset.option.",
                    options(option -> Set.of(Option.Type.HOST, Option.Type.HOSTS, Option.Type.TEXT)
                            .contains(option.type()))),
            Map.entry("site-type.", Worded.words(SiteType.values())),
            Map.entry("add.site.", Worded.words(SiteType.values())),
            Map.entry("site-mode.", Worded.words(SiteMode.values())),
            Map.entry("wake-up.", Worded.words(WakeUp.values())),
            Map.entry("kind.", Worded.words(ZoneKind.values())),
            Map.entry("title.", each(AnalysisTables.Kind.values(), AnalysisTables.Kind::word)),
            Map.entry("count.", each(AnalysisTables.Kind.values(), AnalysisTables.Kind::word)),
            Map.entry("empty.", each(AnalysisTables.Kind.values(), AnalysisTables.Kind::word)),
            Map.entry("gallery.name.", gallery((id, design) -> Stream.of(id))),
            Map.entry("gallery.sentence.", gallery((id, design) -> Stream.of(id))),
            Map.entry(
                    "gallery.zone.",
                    gallery((id, design) -> design.zones().stream().map(Zone::id))),
            Map.entry(
                    "gallery.firewall.",
                    gallery((id, design) -> design.firewalls().stream().map(Firewall::id))),
            Map.entry(
                    "gallery.host.",
                    gallery((id, design) -> design.hosts().stream()
                            .map(Host::id)
                            .filter(host -> !Character.isDigit(host.charAt(host.length() - 1))))));

    /** Ids in the files of the gallery; a server's ends in a digit and is its name. */
    private static Set<String> gallery(BiFunction<String, Design, Stream<String>> ids) {
        DesignReader reader = new DesignReader(CatalogReader.shipped());
        try (Stream<Path> files = Files.list(Path.of("catalog", "designs"))) {
            return files.flatMap(file ->
                            ids.apply(file.getFileName().toString().replace(DesignFile.ENDING, ""), reader.read(file)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All that an explanation or a form may name: what conditions, scopes and rows of the catalog ask for, and options. */
    private static Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        for (Edition edition : CatalogReader.shipped().editions()) {
            for (Connection connection : edition.connections(true)) {
                paths.add(connection.scope().named());
                paths.add(connection.scope().accepting());
                connection.when().clauses().forEach(clause -> paths.add(clause.path()));
                for (PortUse row : connection.rows()) {
                    paths.add(row.setting());
                    paths.add(row.narrow());
                    row.when().clauses().forEach(clause -> paths.add(clause.path()));
                }
            }
        }
        CatalogReader.shipped().endpoints().stream()
                .flatMap(endpoint -> endpoint.faces().stream())
                .flatMap(face -> face.when().clauses().stream())
                .forEach(clause -> paths.add(clause.path()));
        paths.addAll(options(option -> true));
        return paths.stream()
                .map(path -> path.replaceFirst("^(from|to)\\.", ""))
                .filter(path -> !path.isEmpty() && !path.startsWith("site.clientPorts."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> options(Predicate<Option> which) {
        return CatalogReader.shipped().endpoints().stream()
                .flatMap(endpoint -> endpoint.options().stream())
                .filter(which)
                .map(Option::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> List<String> each(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    private static Set<String> families() {
        return CatalogReader.shipped().services().stream().map(Service::family).collect(Collectors.toSet());
    }

    /** All bundles but that of the command line, which is English. */
    static List<String> bundles() throws IOException {
        try (Stream<Path> text = Files.list(RESOURCES.resolve("text"))) {
            return text.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.contains("_"))
                    .map(name -> "text/" + name.replace(".properties", ""))
                    .filter(name -> !name.equals("text/cli"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> messages(String bundle, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(bundle + language + ".properties"))) {
            properties.load(reader);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }

    private static Set<String> keys(boolean commandLineToo) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String bundle : bundles()) {
            keys.addAll(messages(bundle, "").keySet());
        }
        if (commandLineToo) {
            keys.addAll(messages("text/cli", "").keySet());
        }
        return keys;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void sameKeysInEachLanguage(String bundle) throws IOException {
        Set<String> english = messages(bundle, "").keySet();
        assertFalse(english.isEmpty());
        for (String language : LANGUAGES.keySet()) {
            assertEquals(english, messages(bundle, language).keySet(), bundle + language);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void samePlaceholdersAndMnemonicsInEachLanguage(String bundle) throws IOException {
        Map<String, String> english = messages(bundle, "");
        for (String language : LANGUAGES.keySet()) {
            messages(bundle, language).forEach((key, message) -> {
                String source = english.getOrDefault(key, "");
                assertEquals(
                        arguments(source).keySet(), arguments(message).keySet(), () -> key + language + ": " + message);
                if (!language.isEmpty()) {
                    assertEquals(
                            MNEMONIC.matcher(source).results().count(),
                            MNEMONIC_IN_PARENTHESES.matcher(message).results().count(),
                            () -> key + language + ": " + message);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageTakesItsArguments(String bundle) throws IOException {
        for (Map.Entry<String, Locale> language : LANGUAGES.entrySet()) {
            messages(bundle, language.getKey()).forEach((key, message) -> {
                String name = key + language.getKey() + ": " + message;
                assertFalse(message.isBlank(), name);
                MessageFormat format = new MessageFormat(message, language.getValue());
                for (int number : new int[] {0, 1, 7}) {
                    Map<Integer, Boolean> arguments = arguments(message);
                    Object[] samples = new Object[10];
                    arguments.forEach((index, formatted) -> samples[index] = formatted ? number : "«" + index + "»");
                    String text = format.format(samples);
                    assertFalse(text.contains("{"), name);
                    arguments.forEach((index, formatted) -> {
                        if (!formatted || number == 7) {
                            assertTrue(text.contains(String.valueOf(samples[index])), name);
                        }
                    });
                }
            });
        }
    }

    @Test
    void theLocaleChoosesTheLanguage() {
        Map<String, String> ports = Map.of(
                "ja-JP", "ポート", "zh-TW", "連接埠", "zh-HK", "連接埠", "zh-CN", "Ports", "de-DE", "Ports", "en-GB", "Ports");
        ports.forEach((tag, word) -> assertEquals(
                word, Messages.of("tables", Locale.forLanguageTag(tag)).get("ports"), tag));
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String source : sources()) {
            Set<String> literals = literals(source);
            used.addAll(literals);
            all(COMPOSED, source)
                    .forEach(prefix -> WORDS.getOrDefault(prefix, literals).forEach(rest -> used.add(prefix + rest)));
        }
        Checks.ids().forEach(finding -> used.addAll(List.of(finding, finding + ".remedy")));
        used.stream()
                .filter(key -> key.contains(".") && Checks.ids().contains(key.substring(0, key.indexOf('.'))))
                .map(wording -> wording + ".remedy")
                .toList()
                .forEach(used::add);
        Set<String> unused = keys(false);
        unused.removeAll(used);
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyKeyThatIsAskedForExists() throws IOException {
        Set<String> keys = keys(true);
        Set<String> prefixes = keys(false).stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            missing.addAll(all(ASKED, source));
            literals(source).stream()
                    .filter(literal -> literal.matches("[a-z]+\\.[a-z][\\w.-]*(?<!\\.)"))
                    .filter(literal -> prefixes.stream().anyMatch(literal::startsWith))
                    .forEach(missing::add);
            all(COMPOSED, source).stream()
                    .filter(WORDS::containsKey)
                    .forEach(prefix -> WORDS.get(prefix).forEach(rest -> missing.add(prefix + rest)));
        }
        assertTrue(missing.size() > 100, "the scan finds hardly a key");
        missing.removeAll(keys);
        assertEquals(Set.of(), missing);
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(BundlesTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> literals(String source) {
        return all(LITERAL, source);
    }

    private static Set<String> all(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    /** The numbers of the placeholders, and whether a format other than that of text is asked for. */
    private static Map<Integer, Boolean> arguments(String message) {
        return ARGUMENT.matcher(QUOTED.matcher(message).replaceAll(""))
                .results()
                .collect(Collectors.toMap(
                        (MatchResult match) -> Integer.valueOf(match.group(1)),
                        match -> match.group(2) != null,
                        Boolean::logicalOr,
                        TreeMap::new));
    }
}
