package dev.portolan.catalog;

/**
 * A numbered note of an article, in our own words.
 *
 * @param number as the article counts it
 */
public record Footnote(int number, String text) {}
