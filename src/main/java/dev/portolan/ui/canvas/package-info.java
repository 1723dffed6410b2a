/** The drawing under the hand: nodes for a {@link dev.portolan.diagram.Drawing}, and the gestures that edit the design. */
@NullMarked
package dev.portolan.ui.canvas;

import org.jspecify.annotations.NullMarked;
