/** The gallery: designs to start from, each with its picture. */
@NullMarked
package dev.portolan.ui.gallery;

import org.jspecify.annotations.NullMarked;
