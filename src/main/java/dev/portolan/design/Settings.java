package dev.portolan.design;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a whole design.
 *
 * @param dynamicPorts the RPC ranges where a host names none; empty: {@link #STANDARD_DYNAMIC_PORTS}
 * @param supplements whether connections that the ports article lacks are computed; null where the file does not say:
 *     they are
 * @param extras unknown keys of the file
 */
public record Settings(
        List<PortRange> dynamicPorts, @Nullable Boolean supplements, Extras extras) {

    /** 49152-65535, the range of Windows Vista, Windows Server 2008 and later. */
    public static final List<PortRange> STANDARD_DYNAMIC_PORTS = List.of(new PortRange(49152, 65535));

    /** Everything at its default. */
    public static final Settings DEFAULT = new Settings(List.of(), null, Extras.NONE);

    public Settings {
        dynamicPorts = List.copyOf(dynamicPorts);
    }

    /** Whether supplements are computed. */
    public boolean withSupplements() {
        return supplements == null || supplements;
    }

    /** The RPC ranges of hosts that name none. */
    public List<PortRange> dynamicPortsOrStandard() {
        return dynamicPorts.isEmpty() ? STANDARD_DYNAMIC_PORTS : dynamicPorts;
    }
}
