/** The window: menus, tool bar, what the palette, canvas and tables are put into. */
@NullMarked
package dev.portolan.ui.shell;

import org.jspecify.annotations.NullMarked;
