/** Light and dark, from AtlantaFX, with a bridge for the controls of ControlsFX. */
@NullMarked
package dev.portolan.ui.theme;

import org.jspecify.annotations.NullMarked;
