package dev.portolan.catalog;

/**
 * An article that facts and findings come from.
 *
 * @param id by which editions and findings name it
 * @param title in English, as the article has it
 * @param file the name of its file in Microsoft's documentation; empty where it is not known
 */
public record Document(String id, String title, String file) {}
