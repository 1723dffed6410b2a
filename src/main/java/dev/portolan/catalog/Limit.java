package dev.portolan.catalog;

/**
 * How many of something Configuration Manager supports.
 *
 * @param id by which findings name it: what is counted, and where
 * @param value the number that is still supported
 * @param document id of the document that gives it
 */
public record Limit(String id, int value, String document) {}
