package dev.portolan.export;

import dev.portolan.design.ZoneKind;
import java.awt.Color;

/** Every colour of pictures and workbooks: a light theme that also prints well. */
final class Palette {

    static final Color PAPER = new Color(0xFFFFFF);
    static final Color INK = new Color(0x1F2933);
    static final Color MUTED = new Color(0x61707F);
    static final Color HAIRLINE = new Color(0xD5DCE3);
    static final Color WASH = new Color(0xF4F6F8);
    static final Color SHADOW = new Color(0x1F, 0x29, 0x33, 0x1C);

    static final Color HEADING = new Color(0x24405C);
    static final Color LINK = new Color(0x1F5FA8);
    static final Color ERROR = new Color(0xB3261E);
    static final Color WARNING = new Color(0x8F5B00);

    static final Color BRICK = new Color(0xC9694A);
    static final Color MORTAR = new Color(0xF1D9CE);
    static final Color BRICK_EDGE = new Color(0x8E412A);

    static final Color CHIP = new Color(0xEDF2F7);
    static final Color CHIP_INK = new Color(0x2C4A66);

    private Palette() {}

    /** What a zone's room is filled with. */
    static Color tint(ZoneKind kind) {
        return switch (kind) {
            case INTRANET -> new Color(0xEDF6EE);
            case DMZ -> new Color(0xFDF4E3);
            case INTERNET -> new Color(0xEAF1FA);
            case AZURE -> new Color(0xE6F6F9);
        };
    }

    /** What a zone is outlined and named with. */
    static Color line(ZoneKind kind) {
        return switch (kind) {
            case INTRANET -> new Color(0x3E7A48);
            case DMZ -> new Color(0x96650F);
            case INTERNET -> new Color(0x3A65A0);
            case AZURE -> new Color(0x14798A);
        };
    }

    /** What the links of a family of services are drawn with. */
    static Color family(String family) {
        return switch (family) {
            case "http" -> new Color(0x2368B8);
            case "sql" -> new Color(0x7B4BA8);
            case "rpc-smb" -> new Color(0xC2551A);
            case "directory" -> new Color(0x16837C);
            case "deployment" -> new Color(0x4C8A2B);
            case "remote" -> new Color(0xB5325F);
            default -> MUTED;
        };
    }
}
