package dev.portolan.catalog;

/**
 * A protocol as the articles name it.
 *
 * @param id for example {@code rpc-endpoint-mapper}
 * @param family what a drawing colours it by: {@code http}, {@code sql}, {@code rpc-smb}, {@code directory},
 *     {@code deployment} or {@code remote}
 * @param brief short names for narrow places; the names themselves where they are short enough
 * @param own whether it is the user's
 */
public record Service(String id, String family, Names names, Names brief, boolean own) {}
