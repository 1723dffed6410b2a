/** A field and a list to choose one thing from many with a few letters. */
@NullMarked
package dev.portolan.ui.choose;

import org.jspecify.annotations.NullMarked;
