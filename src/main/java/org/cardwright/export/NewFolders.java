package org.cardwright.export;

import java.io.IOException;
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
        List<Path> missing = new ArrayList<>();
        for (Path each = folder; each != null && !Files.exists(each); each = each.getParent()) {
            missing.addFirst(each);
        }
        NewFolders folders = new NewFolders();
        try {
            for (Path each : missing) {
                // Fails where something else is in its place, such as a link that leads nowhere: that is not taken away then.
                Files.createDirectory(each);
                folders.made.addFirst(each);
            }
        } catch (IOException e) {
            folders.close();
            throw e;
        }
        return folders;
    }

    /** A folder that cannot be taken away stays, for it is no reason to call what was done failed. */
    @Override
    public void close() {
        for (Path folder : made) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                return;
            }
        }
    }
}
