package dev.portolan.analysis;

/** The transport protocol of a flow. */
public enum Transport {
    TCP,
    UDP
}
