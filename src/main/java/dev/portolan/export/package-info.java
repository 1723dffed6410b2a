/** An analysis as files: one {@link dev.portolan.export.Exporter} a format, all of them made from the same rows. */
@NullMarked
package dev.portolan.export;

import org.jspecify.annotations.NullMarked;
