/**
 * Geometry as values: where zones, walls, cards and links stand, without a toolkit. Window and reports draw from it.
 */
@NullMarked
package dev.portolan.diagram;

import org.jspecify.annotations.NullMarked;
