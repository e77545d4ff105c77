package org.cardwright.sheet;

import java.util.List;
import java.util.Optional;

/** A file of tables, each of which is read when it is asked for. */
public interface SheetBook {
    /** The sheets that a person sees, in their order. */
    List<String> names();

    /**
     * A sheet by its name in any case, a hidden one too; none if there is no such sheet.
     *
     * @throws SheetException if it cannot be read, in the user's words
     */
    Optional<Grid> grid(String name) throws SheetException;

    /** A file of one table. */
    static SheetBook of(Grid grid) {
        return new SheetBook() {
            @Override
            public List<String> names() {
                return List.of(grid.name());
            }

            @Override
            public Optional<Grid> grid(String name) {
                return Optional.of(grid).filter(only -> only.name().equalsIgnoreCase(name));
            }
        };
    }
}
