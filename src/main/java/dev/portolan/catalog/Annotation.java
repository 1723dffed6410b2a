package dev.portolan.catalog;

/**
 * A remark that travels with a crossing and names no port of its own.
 *
 * @param backOnly whether it holds only where the second end of a two-way connection starts
 */
public record Annotation(String id, String text, boolean backOnly) {}
