/** The icon family as nodes. */
@NullMarked
package dev.portolan.ui.icon;

import org.jspecify.annotations.NullMarked;
