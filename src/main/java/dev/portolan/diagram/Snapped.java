package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import java.util.List;

/**
 * Where something that is moved or resized comes to stand.
 *
 * @param guides what it lines up with there
 */
public record Snapped(Box box, List<Guide> guides) {
    public Snapped {
        guides = List.copyOf(guides);
    }
}
