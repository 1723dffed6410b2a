package dev.portolan.ui.shell;

import dev.portolan.app.Session;
import dev.portolan.design.edit.Edit;
import dev.portolan.ui.tables.Remedies;
import org.jspecify.annotations.Nullable;

/** Mends the design of a session. */
record SessionRemedies(Session session) implements Remedies {

    @Override
    public boolean fit() {
        return session.isResultCurrent();
    }

    @Override
    public void take(Edit remedy) {
        session.submit(remedy);
    }

    @Override
    public void foresee(@Nullable Edit remedy) {
        session.preview(remedy);
    }
}
