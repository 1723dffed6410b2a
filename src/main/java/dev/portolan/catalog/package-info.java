/**
 * What the documents say: endpoints, services, connections and their ports, edition by edition, read once from JSON.
 */
@NullMarked
package dev.portolan.catalog;

import org.jspecify.annotations.NullMarked;
