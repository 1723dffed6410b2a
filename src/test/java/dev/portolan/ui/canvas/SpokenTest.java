package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import dev.portolan.ui.SampleDesigns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a screen reader says of elements, in three languages. */
class SpokenTest {

    private static final Catalog CATALOG = CatalogReader.shipped();

    private final Design design = withEmptyHost();
    private final Analysis analysis = Analyzer.analyze(design, CATALOG);

    private static Design withEmptyHost() {
        Design base = SampleDesigns.perimeter();
        List<Host> hosts = new ArrayList<>(base.hosts());
        hosts.add(new Host("NEW1", "dmz", null, List.of()));
        return base.withHosts(hosts);
    }

    private static Element element(String text) {
        String[] parts = text.split(" ", -1);
        return switch (parts[0]) {
            case "zone" -> new ZoneElement(parts[1]);
            case "firewall" -> new FirewallElement(parts[1]);
            case "host" -> new HostElement(parts[1]);
            default -> new RoleElement(parts[1], Integer.parseInt(parts[2]));
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | role DMZ1 0 | Management point on DMZ1 in DMZ, # crossings
            ja | role DMZ1 0 | DMZ の DMZ1 にある 管理ポイント、通過する通信 # 件
            zh-TW | role DMZ1 0 | DMZ 中 DMZ1 上的 管理點，# 個連線穿越防火牆
            en | role DC1 1 | Global catalog domain controller (not in this edition) on DC1 in Intranet, no crossings
            en | host DMZ2 | Host DMZ2 in DMZ, Fallback status point, # crossings
            ja | host DMZ2 | DMZ のホスト DMZ2、フォールバック ステータス ポイント、通過する通信 # 件
            zh-TW | host DMZ2 | DMZ 中的主機 DMZ2，後援狀態點，# 個連線穿越防火牆
            en | host NEW1 | Host NEW1 in DMZ, no role yet
            ja | host NEW1 | DMZ のホスト NEW1、役割なし
            zh-TW | host NEW1 | DMZ 中的主機 NEW1，尚無角色
            en | zone dmz | Zone DMZ, DMZ, 3 hosts
            en | zone internet | Zone Internet, Internet, 1 host
            ja | zone dmz | ゾーン DMZ、DMZ、ホスト 3 台
            zh-TW | zone dmz | 區域 DMZ，DMZ，3 部主機
            en | firewall fe | Firewall Front-end firewall between Internet and DMZ, # crossings
            ja | firewall fe | Internet と DMZ の間のファイアウォール Front-end firewall、通過する通信 # 件
            zh-TW | firewall fe | Internet 與 DMZ 之間的防火牆 Front-end firewall，# 個連線通過
            en | host nobody | ''
            """)
    void says(String language, String what, String sentence) {
        Spoken spoken = new Spoken(CATALOG, Messages.of("canvas", Locale.forLanguageTag(language)));
        Element element = element(what);
        String count = String.valueOf(CountedTest.expected(analysis, element));
        assertEquals(sentence.replace("#", count), spoken.of(element, design, analysis, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "zh-TW"})
    void whatIsSelectedIsSaidToBe(String language) {
        Messages words = Messages.of("canvas", Locale.forLanguageTag(language));
        Spoken spoken = new Spoken(CATALOG, words);
        Element element = new HostElement("NEW1");
        assertEquals(
                words.get("spoken.selected", spoken.of(element, design, analysis, false)),
                spoken.of(element, design, analysis, true));
    }

    @Test
    void beforeTheFirstResultNothingCrosses() {
        Spoken spoken = new Spoken(CATALOG, Messages.of("canvas", Locale.ENGLISH));
        assertEquals(
                "Management point on DMZ1 in DMZ, no crossings",
                spoken.of(new RoleElement("DMZ1", 0), design, null, false));
    }
}
