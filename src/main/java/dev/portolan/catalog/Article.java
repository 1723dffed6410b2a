package dev.portolan.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published text that connections come from.
 *
 * @param title of the article
 * @param source name of the text that the facts were read from
 * @param date that the article carries; null: none, or none that holds for all editions that it is used for
 */
public record Article(String title, String source, @Nullable LocalDate date) {}
