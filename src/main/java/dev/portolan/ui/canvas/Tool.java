package dev.portolan.ui.canvas;

import org.jspecify.annotations.Nullable;

/** Knows one sort of gesture. Tools are asked in order; the first that accepts a press has it. */
interface Tool {

    /** The gesture that begins with this press; null: not mine. */
    @Nullable
    Interaction press(Pointer press);
}
