/** Tables that are searched, filtered, sorted, grouped and copied, whatever their rows are. */
@NullMarked
package dev.portolan.ui.grid;

import org.jspecify.annotations.NullMarked;
