package dev.portolan.app;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogException;
import dev.portolan.catalog.CatalogReader;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The catalog to work with: with the user's folder, or as it ships where there is none or a file of it is wrong.
 *
 * @param problem why the folder was not taken, a sentence; empty: it was, or there is none
 */
public record ChosenCatalog(Catalog catalog, String problem) {

    /** The catalog with a folder; null: none. */
    public static ChosenCatalog with(@Nullable Path folder) {
        try {
            return new ChosenCatalog(folder == null ? CatalogReader.shipped() : CatalogReader.with(folder), "");
        } catch (CatalogException e) {
            return shipped(e);
        }
    }

    /** The catalog with the folder that was chosen for every start. */
    public static ChosenCatalog preferred(Preferences preferences) {
        try {
            return with(preferences.catalogFolder().orElse(null));
        } catch (IOException e) {
            return shipped(e);
        }
    }

    private static ChosenCatalog shipped(Exception reason) {
        return new ChosenCatalog(CatalogReader.shipped(), String.valueOf(reason.getMessage()));
    }
}
