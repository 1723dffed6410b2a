/**
 * From a drawing to what crosses its firewalls: a pure function of a design and a catalog, without I/O, clock or chance.
 */
@NullMarked
package dev.portolan.analysis;

import org.jspecify.annotations.NullMarked;
