/** Finds elements of a design by a few letters of their names. */
@NullMarked
package dev.portolan.ui.find;

import org.jspecify.annotations.NullMarked;
