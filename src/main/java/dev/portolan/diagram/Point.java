package dev.portolan.diagram;

/** A point in canvas units: one unit is one pixel at 100 %, the origin at the top left. */
public record Point(double x, double y) {}
