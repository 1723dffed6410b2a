/** The words that users read, from message bundles. */
@NullMarked
package dev.portolan.text;

import org.jspecify.annotations.NullMarked;
