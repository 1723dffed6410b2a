/**
 * What the user draws: zones, firewalls, sites, hosts and the roles placed on them, as immutable values.
 *
 * <p>A {@link dev.portolan.design.Design} that exists is well-formed: ids are unique and every reference has a target.
 */
@NullMarked
package dev.portolan.design;

import org.jspecify.annotations.NullMarked;
