package org.cardwright.export;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder and those around it, made where they were not there; those in which nothing came are gone when this is closed. */
final class NewFolders implements AutoCloseable {
    /** The innermost first. */
    private final List<Path> made = new ArrayList<>();

    private NewFolders() {}

    static NewFolders of(Path folder) throws IOException {
        NewFolders folders = new NewFolders();
        for (Path each = folder; each != null && !Files.exists(each); each = each.getParent()) {
            folders.made.add(each);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            folders.close();
            throw e;
        }
        return folders;
    }

    @Override
    public void close() throws IOException {
        for (Path folder : made) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }
}
