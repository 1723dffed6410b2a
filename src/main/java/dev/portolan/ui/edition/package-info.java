/** Choosing the edition that a design is computed with, and seeing first what that changes. */
@NullMarked
package dev.portolan.ui.edition;

import org.jspecify.annotations.NullMarked;
