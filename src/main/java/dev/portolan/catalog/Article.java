package dev.portolan.catalog;

/**
 * A published text that connections come from.
 *
 * @param title of the article
 * @param source name of the text that the facts were read from
 */
public record Article(String title, String source) {}
