/** Side tables: what crosses the firewalls, and findings. */
@NullMarked
package dev.portolan.ui.tables;

import org.jspecify.annotations.NullMarked;
