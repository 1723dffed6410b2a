/** Roles, clients, servers and services to drag onto the canvas. */
@NullMarked
package dev.portolan.ui.palette;

import org.jspecify.annotations.NullMarked;
