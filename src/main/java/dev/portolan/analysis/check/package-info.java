/** Design checks: one class for each finding, listed in {@link dev.portolan.analysis.check.Checks}. */
@NullMarked
package dev.portolan.analysis.check;

import org.jspecify.annotations.NullMarked;
