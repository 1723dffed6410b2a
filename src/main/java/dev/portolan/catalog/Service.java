package dev.portolan.catalog;

/**
 * A protocol as the articles name it.
 *
 * @param id for example {@code rpc-endpoint-mapper}
 * @param family what a drawing colours it by: {@code http}, {@code sql}, {@code rpc-smb}, {@code directory},
 *     {@code deployment} or {@code remote}
 * @param brief a short name for narrow places, the same in every language; empty where the full name is short
 */
public record Service(String id, String family, Names names, String brief) {}
