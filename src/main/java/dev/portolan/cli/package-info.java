/** The command line: one class for each command, without a toolkit. */
@NullMarked
package dev.portolan.cli;

import org.jspecify.annotations.NullMarked;
