/** Explanations in words, in the language of the reader. */
@NullMarked
package dev.portolan.explain;

import org.jspecify.annotations.NullMarked;
