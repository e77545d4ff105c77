package org.cardwright.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.cardwright.edit.CardId;

/**
 * The place in the trash for what one save deletes, made with the first file: named by the time and the cards' folder,
 * it holds the files under their own names, and beside them where they come from.
 */
final class TrashFolder {
    /** The file that names the folder of the cards, absolute, in one line. */
    static final String ORIGIN = "deleted-from.txt";

    /** The folder below that holds the files, so that none of them can be taken for {@link #ORIGIN}. */
    static final String FILES = "cards";

    static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss");

    private final Path trash;
    private final Path root;
    private final LocalDateTime time;
    private Optional<Path> made = Optional.empty();

    TrashFolder(Path trash, Path root, LocalDateTime time) {
        this.trash = trash;
        this.root = root;
        this.time = time;
    }

    /** Keeps a copy, safely on the medium when it returns; called from several threads. */
    Path keep(CardId card, byte[] content, Path like, Disk disk) throws IOException {
        Path copy = folder().resolve(FILES).resolve(card.file());
        Files.createDirectories(copy.getParent());
        disk.create(copy, content, like);
        disk.forceFolder(copy.getParent());
        return copy;
    }

    /** Takes back a copy whose file was not deleted after all. */
    void drop(Path copy, Disk disk) {
        try {
            disk.delete(copy);
        } catch (IOException e) {
            // One copy too many harms nobody.
        }
    }

    private synchronized Path folder() throws IOException {
        if (made.isEmpty()) {
            made = Optional.of(make());
        }
        return made.get();
    }

    private Path make() throws IOException {
        Files.createDirectories(trash);
        String name = NAME.format(time);
        for (int count = 1;; count++) {
            Path folder = trash.resolve(count == 1 ? name : name + " " + count);
            try {
                Files.createDirectory(folder);
                Files.writeString(folder.resolve(ORIGIN), root + "\n", StandardCharsets.UTF_8);
                return folder;
            } catch (FileAlreadyExistsException e) {
                // Another save in the same second: take the next name.
            }
        }
    }
}
