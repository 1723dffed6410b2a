package dev.portolan.ui.tables;

import dev.portolan.design.edit.Edit;
import org.jspecify.annotations.Nullable;

/** Takes the steps that mend what was found. */
public interface Remedies {

    /** Whether what was found is about the design as it is now, so that its remedies still fit. */
    boolean fit();

    /** Makes the step. */
    void take(Edit remedy);

    /** Shows what the step would change at the firewalls; null: nothing is to be shown any more. */
    void foresee(@Nullable Edit remedy);
}
