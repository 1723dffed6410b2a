package dev.portolan.diagram;

/**
 * A line that shows why something that is moved stands where it stands.
 *
 * @param gap whether it measures a gap that comes twice; otherwise it joins edges or centres in one line
 */
public record Guide(Point from, Point to, boolean gap) {}
