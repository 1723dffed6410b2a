package dev.portolan.analysis;

/** A permit that a pair of hosts gets, and why. */
record Grant(Permit permit, Grounds grounds) {}
