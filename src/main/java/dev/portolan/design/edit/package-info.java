/**
 * What can be done to a design, as values: an {@link dev.portolan.design.edit.Edit} says what changes, the
 * {@link dev.portolan.design.edit.Editor} makes the changed design, and {@link dev.portolan.design.edit.History} remembers.
 */
@NullMarked
package dev.portolan.design.edit;

import org.jspecify.annotations.NullMarked;
