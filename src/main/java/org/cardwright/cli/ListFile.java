package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.cardwright.i18n.Strings;
import org.cardwright.provider.ListTable;

/** Reads the file of a list that was named on the command line. */
final class ListFile {
    private ListFile() {}

    static ListTable read(String file) throws CommandFailure {
        try {
            ListTable table = ListTable.read(Path.of(file));
            if (table.rows().isEmpty()) {
                throw CommandFailure.badInput(Strings.get("cli.list.empty", file));
            }
            return table;
        } catch (InvalidPathException e) {
            throw CommandFailure.badInput(Strings.get("cli.error.path", file), e);
        } catch (NoSuchFileException e) {
            throw CommandFailure.io(Strings.get("cli.list.missing", file), e);
        } catch (IOException e) {
            throw CommandFailure.badInput(e.getMessage(), e);
        }
    }
}
