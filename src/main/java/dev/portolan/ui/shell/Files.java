package dev.portolan.ui.shell;

import dev.portolan.app.Errand;
import dev.portolan.app.Errands;
import dev.portolan.app.Reports;
import dev.portolan.app.Result;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.design.InvalidDesignException;
import dev.portolan.export.ExcelExporter;
import dev.portolan.export.Report;
import dev.portolan.store.AtomicFiles;
import dev.portolan.store.DesignFile;
import dev.portolan.store.DesignReader;
import dev.portolan.text.Messages;
import dev.portolan.ui.gallery.GalleryWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** New, open, save and export: what the file menu does. */
final class Files {

    private final Session session;
    private final Catalog catalog;
    private final Messages words;
    private final FilePicker picker;
    private final GalleryWindow gallery;
    private final Questions questions;
    private final Errands errands;
    private final Consumer<String> say;
    private final Runnable opened;
    private @Nullable Errand opening;

    /**
     * @param gallery offers designs to start from
     * @param say tells the user, in passing, what was done
     * @param opened is run when another design is open
     */
    Files(
            Session session,
            Catalog catalog,
            Messages words,
            FilePicker picker,
            GalleryWindow gallery,
            Questions questions,
            Errands errands,
            Consumer<String> say,
            Runnable opened) {
        this.session = session;
        this.catalog = catalog;
        this.words = words;
        this.picker = picker;
        this.gallery = gallery;
        this.questions = questions;
        this.errands = errands;
        this.say = say;
        this.opened = opened;
    }

    /** Offers designs to start from, unless the user keeps to the present one. */
    void create() {
        if (mayLeave()) {
            gallery.show(this::take);
        }
    }

    /** Offers designs to start from, unless the user wants none at the start. */
    void welcome() {
        gallery.showAtStart(this::take);
    }

    private void take(Design design) {
        open(design, null);
    }

    /** Asks for a design and opens it. */
    void open() {
        if (mayLeave()) {
            picker.openDesign(session.file().orElse(null)).ifPresent(this::open);
        }
    }

    /** Opens a design; a damaged one is explained and the present one stays. */
    @SuppressWarnings("ReferenceEquality") // designs are compared by identity, as the session does
    void open(Path file) {
        Design left = session.design();
        read(file, design -> {
            if (session.design() == left || mayLeave()) { // it may have been edited while the file was read
                open(design, file);
            }
        });
    }

    /** Opens a design that comes in from outside, unless the user keeps to the present one; a damaged one is explained. */
    void bringIn(Path file) {
        read(file, design -> {
            if (mayLeave()) {
                open(design, file);
            }
        });
    }

    /** Of files that are to be opened, the last one is. */
    private void read(Path file, Consumer<Design> then) {
        Errand before = opening;
        if (before != null) {
            errands.cancel(before);
        }
        opening = errands.run(
                words.get("status.opening", file.getFileName()),
                errand -> new DesignReader(catalog).read(file),
                new Errands.Outcome<>() {
                    @Override
                    public void done(Design design) {
                        then.accept(design);
                    }

                    @Override
                    public void failed(Exception reason) {
                        if (reason instanceof InvalidDesignException) {
                            questions.problem(words.get("problem.open"), file + ": " + reason.getMessage());
                        } else {
                            throw new IllegalStateException(reason);
                        }
                    }
                });
    }

    private void open(Design design, @Nullable Path from) {
        session.open(design, from);
        opened.run();
    }

    /** Saves to the file of the design, or asks for one. */
    boolean save() {
        return session.file().map(this::saveTo).orElseGet(this::saveAs);
    }

    /** Asks for a file and saves to it. */
    boolean saveAs() {
        Design design = session.design();
        return picker.saveDesign(session.file().orElse(null), design.name())
                .map(this::saveTo)
                .orElse(false);
    }

    private boolean saveTo(Path file) {
        try {
            DesignFile.save(file, session.design());
            session.savedAs(file);
            say.accept(words.get("status.saved", file));
            return true;
        } catch (IOException e) {
            questions.problem(words.get("problem.save"), String.valueOf(e.getMessage()));
            return false;
        }
    }

    /** Asks for a file and writes the workbook of the present design to it. */
    void export() {
        Optional<Path> file = picker.saveWorkbook(
                session.file().orElse(null), session.design().name());
        file.ifPresent(this::exportTo);
    }

    private void exportTo(Path file) {
        Design design = session.design();
        boolean current = session.isResultCurrent();
        Result known = session.result();
        errands.run(
                words.get("status.exporting", file.getFileName()),
                errand -> {
                    Result result = current ? known : session.engine().compute(design, known);
                    errand.check();
                    Report report = Reports.of(result, words.locale());
                    errand.check();
                    AtomicFiles.write(file, out -> {
                        new ExcelExporter().write(report, errand.whileWanted(out));
                        errand.settle();
                    });
                    return file;
                },
                new Errands.Outcome<>() {
                    @Override
                    public void done(Path written) {
                        say.accept(words.get("status.exported", written));
                    }

                    @Override
                    public void failed(Exception reason) {
                        if (reason instanceof IOException) {
                            questions.problem(words.get("problem.export"), String.valueOf(reason.getMessage()));
                        } else {
                            throw new IllegalStateException(reason);
                        }
                    }
                });
    }

    /** Whether the present design may be left: it is saved, or the user gives its changes up. */
    boolean mayLeave() {
        if (!session.isUnsaved()) {
            return true;
        }
        String name = session.file()
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse(session.design().name());
        return switch (questions.unsaved(name)) {
            case SAVE -> save();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }

    static String version() {
        String version = Files.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
