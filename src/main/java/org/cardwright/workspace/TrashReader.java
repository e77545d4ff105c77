package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;

/** Reads what the trash keeps of one folder of cards. */
final class TrashReader {
    /** Nobody looks through more. */
    private static final int MOST = 1000;
    private static final int NAME_LENGTH = "2026-01-31 23.59.59".length();

    private TrashReader() {}

    /** The newest first; what is no part of the trash is passed over. */
    static List<TrashedCard> read(Path trash, CardFolder cards) throws IOException {
        List<TrashedCard> found = new ArrayList<>();
        if (Files.isDirectory(trash)) {
            try (Stream<Path> folders = Files.list(trash)) {
                for (Path folder : folders.sorted(Comparator.reverseOrder()).toList()) {
                    Optional<LocalDateTime> time = time(folder.getFileName().toString());
                    if (time.isPresent() && found.size() < MOST && isFrom(folder, cards)) {
                        add(found, folder.resolve(TrashFolder.FILES), time.get());
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private static Optional<LocalDateTime> time(String name) {
        try {
            return name.length() < NAME_LENGTH ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(name.substring(0, NAME_LENGTH), TrashFolder.NAME));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isFrom(Path folder, CardFolder cards) throws IOException {
        Path origin = folder.resolve(TrashFolder.ORIGIN);
        return Files.isRegularFile(origin) && Files.isDirectory(folder.resolve(TrashFolder.FILES))
                && Files.readString(origin).strip().equals(cards.root().toString());
    }

    private static void add(List<TrashedCard> found, Path folder, LocalDateTime time) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                found.add(new TrashedCard(new CardId(folder.relativize(file)), time,
                        SourceText.decode(Files.readAllBytes(file))));
            }
        }
    }
}
