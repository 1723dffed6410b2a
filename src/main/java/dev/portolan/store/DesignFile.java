package dev.portolan.store;

import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import java.nio.file.Path;

/** Design files on disk. */
public final class DesignFile {

    /** How the names of design files end. */
    public static final String ENDING = ".portolan.json";

    private DesignFile() {}

    /**
     * Reads a design.
     *
     * @throws dev.portolan.design.InvalidDesignException if there is no design in the file, or it cannot be read
     */
    public static Design load(Path file, Catalog catalog) {
        return new DesignReader(catalog).read(file);
    }

    /**
     * Writes a design, whole or not at all.
     *
     * @throws NotWrittenException with one sentence for the user; the file is then as it was
     */
    public static void save(Path file, Design design) throws NotWrittenException {
        byte[] bytes = DesignWriter.bytes(design);
        AtomicFiles.write(file, out -> out.write(bytes));
    }
}
