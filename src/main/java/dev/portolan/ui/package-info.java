/** What the views of the window share: what is selected, the words, and how a drag passes from one view to another. */
@NullMarked
package dev.portolan.ui;

import org.jspecify.annotations.NullMarked;
