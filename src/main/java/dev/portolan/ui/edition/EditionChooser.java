package dev.portolan.ui.edition;

import dev.portolan.app.EditionChange;
import dev.portolan.app.Errand;
import dev.portolan.app.Errands;
import dev.portolan.app.Result;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Edition;
import dev.portolan.catalog.Names;
import dev.portolan.design.Design;
import dev.portolan.design.edit.Edit;
import dev.portolan.text.Messages;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * The edition of the design, to be changed: what another one changes is worked out first and shown, and the user decides.
 * Where nothing is to be lost, it is taken without a question.
 */
@SuppressWarnings("ReferenceEquality") // designs are compared by identity, as the session does
public final class EditionChooser extends ComboBox<Edition> {

    private final Session session;
    private final Catalog catalog;
    private final Errands errands;
    private final Messages words;
    private final Consumer<String> say;
    private final Tooltip help = new Tooltip();
    private @Nullable Errand comparing;
    private boolean following;

    /** @param say tells the user, in passing, what was done */
    public EditionChooser(Session session, Catalog catalog, Errands errands, Messages words, Consumer<String> say) {
        this.session = session;
        this.catalog = catalog;
        this.errands = errands;
        this.words = words;
        this.say = say;
        setId("editions");
        setAccessibleText(words.get("edition"));
        setTooltip(help);
        getItems().setAll(catalog.editions());
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Edition edition) {
                return edition == null ? "" : title(edition);
            }

            @Override
            public @Nullable Edition fromString(String title) {
                return catalog.editions().stream()
                        .filter(edition -> title(edition).equals(title))
                        .findFirst()
                        .orElse(null);
            }
        });
        valueProperty().subscribe(edition -> {
            Names coverage = edition == null ? null : edition.coverage();
            help.setText(words.get("edition.help") + (coverage == null ? "" : "\n" + coverage.in(words.locale())));
            if (!isShowing()) {
                ask();
            }
        });
        setOnHidden(event -> ask()); // while the list is open, arrow keys only look around
    }

    private String title(Edition edition) {
        String title = edition.title().in(words.locale());
        return edition.own() ? words.get("own", title) : title;
    }

    /** Shows the edition of the design; a choice that waits for its comparison stays. */
    public void show(Design design) {
        if (comparing == null) {
            following = true;
            setValue(catalog.edition(design.edition()).orElse(null));
            following = false;
        }
    }

    /** Asks no more for what was chosen: it was another design. */
    public void forget() {
        Errand before = comparing;
        if (before != null) {
            errands.cancel(before);
        }
    }

    private void ask() {
        Edition wanted = getValue();
        if (following || wanted == null) {
            return;
        }
        Errand before = comparing;
        comparing = null;
        if (before != null) {
            errands.cancel(before);
        }
        if (!wanted.id().equals(session.design().edition())) {
            compare(session.design(), session.result(), wanted);
        }
    }

    private void compare(Design design, Result known, Edition wanted) {
        Session.Engine engine = session.engine();
        comparing = errands.run(
                words.get("edition.comparing", title(wanted)),
                errand -> {
                    Result before = known.analysis().design() == design ? known : engine.compute(design, known);
                    errand.check();
                    Result after = engine.compute(design.withEdition(wanted.id()), before);
                    errand.check();
                    return EditionChange.of(before.analysis(), after.analysis());
                },
                new Errands.Outcome<>() {
                    @Override
                    public void done(EditionChange change) {
                        comparing = null;
                        if (session.design() == design) {
                            decide(change);
                        } else {
                            ask(); // the design has moved on meanwhile
                        }
                    }

                    @Override
                    public void failed(Exception reason) {
                        cancelled();
                        throw new IllegalStateException(reason);
                    }

                    @Override
                    public void cancelled() {
                        if (comparing != null) { // otherwise another choice has taken its place
                            comparing = null;
                            show(session.design());
                        }
                    }
                });
    }

    private void decide(EditionChange change) {
        String title = title(change.edition());
        if (change.isHarmless()) {
            session.submit(new Edit.SetEdition(change.edition().id()));
            say.accept(words.get("edition.switched", title));
            return;
        }
        EditionDialog dialog = new EditionDialog(getScene().getWindow(), change, title, words);
        dialog.setOnHidden(event -> {
            if (dialog.isWanted()) {
                session.submit(new Edit.SetEdition(change.edition().id()));
            }
            show(session.design());
        });
        dialog.show();
    }
}
