/**
 * The file format: design files are read and checked by {@link dev.portolan.store.DesignReader}, put into text by
 * {@link dev.portolan.store.DesignWriter} and written whole or not at all by {@link dev.portolan.store.DesignFile}.
 *
 * <p>A fault in a file is an {@link dev.portolan.design.InvalidDesignException}: a place and one sentence with the remedy.
 */
@NullMarked
package dev.portolan.store;

import org.jspecify.annotations.NullMarked;
