package dev.portolan.design;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Configuration Manager site.
 *
 * @param code three characters, unique among the sites of a design
 * @param name what to show beside the code; may be empty
 * @param parent code of the site above; null at the top of a hierarchy
 * @param clientPorts client request ports, or null where the file has none; ignored at a secondary site, which inherits
 *     its primary's
 * @param mode mixed or native, Configuration Manager 2007 only
 * @param wakeUp how wake-up packets are sent, or null where the file does not say: off
 * @param version four digits such as {@code 1802}, with anything but a digit behind them, or empty: the newest that the
 *     edition describes
 * @param customWebsite whether the site systems use the web site SMSWEB of their own instead of the default one of IIS,
 *     or null where the file does not say: no; a secondary site does as its primary
 * @param extras unknown keys of the file
 */
public record Site(
        String code,
        String name,
        SiteType type,
        @Nullable String parent,
        @Nullable PortSettings clientPorts,
        @Nullable SiteMode mode,
        @Nullable WakeUp wakeUp,
        String version,
        @Nullable Boolean customWebsite,
        Extras extras) {

    private static final Pattern VERSION = Pattern.compile("[0-9]{4}(?:[^0-9].*)?", Pattern.DOTALL);

    public Site {
        if (code.length() != 3 || !code.chars().allMatch(Character::isLetterOrDigit)) {
            throw new InvalidDesignException(
                    "code",
                    "the site code " + Quoted.text(code) + " is not three letters or digits; write one such as P01");
        }
        if (!version.isEmpty() && !VERSION.matcher(version).matches()) {
            throw new InvalidDesignException(
                    "version",
                    Quoted.text(version) + " is not a version; write its four digits, such as 1802, or leave it out");
        }
        Objects.requireNonNull(type);
        Objects.requireNonNull(extras);
    }

    public Site(String code, SiteType type, @Nullable String parent) {
        this(code, "", type, parent, null, null, null, "", null, Extras.NONE);
    }

    /** Whether the site systems use a custom web site. */
    public boolean hasCustomWebsite() {
        return Boolean.TRUE.equals(customWebsite);
    }

    /** The code, with the name behind it where there is one. */
    public String title() {
        return name.isEmpty() ? code : code + " " + name;
    }

    public Site withCode(String newCode) {
        return new Site(newCode, name, type, parent, clientPorts, mode, wakeUp, version, customWebsite, extras);
    }

    public Site withName(String newName) {
        return new Site(code, newName, type, parent, clientPorts, mode, wakeUp, version, customWebsite, extras);
    }

    public Site withType(SiteType newType) {
        return new Site(code, name, newType, parent, clientPorts, mode, wakeUp, version, customWebsite, extras);
    }

    public Site withWakeUp(@Nullable WakeUp newWakeUp) {
        return new Site(code, name, type, parent, clientPorts, mode, newWakeUp, version, customWebsite, extras);
    }

    public Site withVersion(String newVersion) {
        return new Site(code, name, type, parent, clientPorts, mode, wakeUp, newVersion, customWebsite, extras);
    }

    public Site withMode(@Nullable SiteMode newMode) {
        return new Site(code, name, type, parent, clientPorts, newMode, wakeUp, version, customWebsite, extras);
    }

    public Site withParent(@Nullable String newParent) {
        return new Site(code, name, type, newParent, clientPorts, mode, wakeUp, version, customWebsite, extras);
    }

    /** This site with other client ports; where all are at their default, with none. */
    public Site withClientPorts(@Nullable PortSettings ports) {
        PortSettings set = PortSettings.DEFAULT.equals(ports) ? null : ports;
        return new Site(code, name, type, parent, set, mode, wakeUp, version, customWebsite, extras);
    }

    public Site withCustomWebsite(@Nullable Boolean set) {
        return new Site(code, name, type, parent, clientPorts, mode, wakeUp, version, set, extras);
    }
}
