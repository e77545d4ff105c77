package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;

/**
 * Keeps what the files of cards held before each save: the last 20 states of a card, and all of the last 30 days. Each
 * is a file of its own in the user's data folder, so that it can be read without this program.
 */
public final class Versions {
    private static final int KEPT = 20;
    private static final Duration AGE = Duration.ofDays(30);
    private static final String ENDING = ".md";

    private final Path all;
    private final CardFolder cards;

    /** Those of one folder of cards; {@code data} is the folder for what the program keeps for its user. */
    public Versions(Path data, CardFolder cards) {
        all = data.resolve("versions");
        this.cards = cards;
    }

    /** The kept states of a card, the newest first. */
    public List<CardVersion> of(CardId card) throws IOException {
        List<CardVersion> found = new ArrayList<>();
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(place(card))) {
            for (Path file : kept) {
                time(file).ifPresent(time -> found.add(new CardVersion(time, file)));
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(Comparator.comparing(CardVersion::time).reversed());
        return found;
    }

    public static SourceText read(CardVersion version) throws IOException {
        return SourceText.decode(Files.readAllBytes(version.file()));
    }

    /** By the folder that the file is in, whether that, one above, or the file alone was opened. */
    private Path place(CardId card) {
        Path file = cards.path(card).toAbsolutePath().normalize();
        return all.resolve(FolderKey.of(new CardFolder(file.getParent()))).resolve(FolderKey.of(file.getFileName()));
    }

    private static Optional<Instant> time(Path file) {
        String name = file.getFileName().toString();
        String millis = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
        return millis.matches("\\d{1,18}") ? Optional.of(Instant.ofEpochMilli(Long.parseLong(millis)))
                : Optional.empty();
    }

    /**
     * Keeps a state of a card, unless it is the newest one that is kept, and drops those that are too many and too old.
     */
    public void keep(CardId card, byte[] content, Instant now) throws IOException {
        Path place = Files.createDirectories(place(card));
        List<CardVersion> before = of(card);
        if (!before.isEmpty() && Arrays.equals(Files.readAllBytes(before.getFirst().file()), content)) {
            return;
        }
        long newest = before.isEmpty() ? 0 : before.getFirst().time().toEpochMilli();
        Path file = place.resolve(Math.max(now.toEpochMilli(), newest + 1) + ENDING);
        Path part = Files.write(place.resolve(file.getFileName() + "." + BatchNames.newId() + ".part"), content);
        Files.move(part, file);
        Instant limit = now.minus(AGE);
        for (CardVersion old : before.subList(Math.min(KEPT - 1, before.size()), before.size())) {
            if (old.time().isBefore(limit)) {
                Files.deleteIfExists(old.file());
            }
        }
    }
}
