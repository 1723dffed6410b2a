package dev.portolan.ui.grid;

import java.util.function.Predicate;

/**
 * What a table is narrowed to from outside.
 *
 * @param <R> the rows
 * @param title what it is called
 * @param holds the rows that are in it
 */
public record Scope<R>(String title, Predicate<R> holds) {}
