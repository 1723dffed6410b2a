/** What is going on: the open design, its history and its analysis in the background. No toolkit. */
@NullMarked
package dev.portolan.app;

import org.jspecify.annotations.NullMarked;
