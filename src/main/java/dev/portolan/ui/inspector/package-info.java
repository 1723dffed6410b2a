/** The form beside the canvas: every setting of what is selected. */
@NullMarked
package dev.portolan.ui.inspector;

import org.jspecify.annotations.NullMarked;
