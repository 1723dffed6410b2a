package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Point;
import javafx.scene.Cursor;
import org.jspecify.annotations.Nullable;

/** An edge or corner of a zone that can be pulled. */
enum ZoneEdge {
    LEFT(1, 0, 0, 0),
    TOP(0, 1, 0, 0),
    RIGHT(0, 0, 1, 0),
    BOTTOM(0, 0, 0, 1),
    TOP_LEFT(1, 1, 0, 0),
    TOP_RIGHT(0, 1, 1, 0),
    BOTTOM_LEFT(1, 0, 0, 1),
    BOTTOM_RIGHT(0, 0, 1, 1);

    final int left;
    final int top;
    final int right;
    final int bottom;

    ZoneEdge(int left, int top, int right, int bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    Cursor cursor() {
        return switch (this) {
            case LEFT -> Cursor.W_RESIZE;
            case TOP -> Cursor.N_RESIZE;
            case RIGHT -> Cursor.E_RESIZE;
            case BOTTOM -> Cursor.S_RESIZE;
            case TOP_LEFT -> Cursor.NW_RESIZE;
            case TOP_RIGHT -> Cursor.NE_RESIZE;
            case BOTTOM_LEFT -> Cursor.SW_RESIZE;
            case BOTTOM_RIGHT -> Cursor.SE_RESIZE;
        };
    }

    /** The box with this edge or corner pulled to the right and down; never turned inside out. */
    Box pulled(Box box, double dx, double dy) {
        double x = Math.min(box.x() + left * dx, box.right() - 1);
        double y = Math.min(box.y() + top * dy, box.bottom() - 1);
        double r = Math.max(box.right() + right * dx, box.x() + 1);
        double b = Math.max(box.bottom() + bottom * dy, box.y() + 1);
        return new Box(x, y, r - x, b - y);
    }

    /** The edge or corner that is no farther than {@code near} from the point, which is in or near the box. */
    static @Nullable ZoneEdge at(Box box, Point point, double near) {
        int left = Math.abs(point.x() - box.x()) <= near ? 1 : 0;
        int right = Math.abs(point.x() - box.right()) <= near ? 1 : 0;
        int top = Math.abs(point.y() - box.y()) <= near ? 1 : 0;
        int bottom = Math.abs(point.y() - box.bottom()) <= near ? 1 : 0;
        for (ZoneEdge edge : values()) {
            if (edge.left == left && edge.right == right && edge.top == top && edge.bottom == bottom) {
                return edge;
            }
        }
        return null;
    }
}
