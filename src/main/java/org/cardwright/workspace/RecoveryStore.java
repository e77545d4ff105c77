package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;

/**
 * The unsaved work of all sessions on one folder of cards, in the user's data folder; for a background thread. The log
 * of a session that still runs is locked by it, and so never taken for one that was left behind.
 */
public final class RecoveryStore {
    private static final String ENDING = ".log";

    private final Disk disk;
    private final CardFolder cards;
    private final Versions versions;
    private final Path folder;

    /** @param data the folder for what the program keeps for its user */
    public RecoveryStore(Path data, CardFolder cards) {
        this(data, cards, new RealDisk());
    }

    RecoveryStore(Path data, CardFolder cards, Disk disk) {
        this.disk = disk;
        this.cards = cards;
        this.versions = new Versions(data, cards);
        this.folder = data.resolve("recovery").resolve(FolderKey.of(cards));
    }

    Disk disk() {
        return disk;
    }

    Path log(String session, int generation) {
        return folder.resolve(session + "." + generation + ENDING);
    }

    void makeFolder() throws IOException {
        Files.createDirectories(folder);
    }

    /** Whether another editor has these cards open now; {@code own} is the session that asks. */
    public boolean othersOpen(String own) throws IOException {
        for (Path log : logs()) {
            if (!session(log).equals(own)) {
                Optional<Journal> taken = disk.abandoned(log);
                if (taken.isEmpty()) {
                    return true;
                }
                taken.get().close();
            }
        }
        return false;
    }

    /** What earlier sessions left unsaved and is not on disk by now; empty if there is nothing. */
    public Optional<RecoveredWork> left() throws IOException {
        Map<String, Path> newest = new TreeMap<>();
        Map<String, RecoveryRecords.Content> contents = new HashMap<>();
        List<Path> read = new ArrayList<>();
        for (Path log : logs()) {
            Optional<Journal> taken = disk.abandoned(log);
            if (taken.isPresent()) {
                try (Journal journal = taken.get()) {
                    var content = RecoveryRecords.read(journal.content());
                    read.add(log);
                    // A log that was to take the place of the one before counts only if it came that far.
                    if (content.whole() || !newest.containsKey(session(log))) {
                        newest.put(session(log), log);
                        contents.put(session(log), content);
                    }
                }
            }
        }
        List<Path> inOrder = new ArrayList<>(newest.values());
        Map<Path, Instant> times = new HashMap<>();
        for (Path log : inOrder) {
            times.put(log, Files.getLastModifiedTime(log).toInstant());
        }
        inOrder.sort(Comparator.comparing(times::get));
        Map<CardId, RecoveredCard> found = new TreeMap<>();
        inOrder.forEach(log -> found.putAll(contents.get(session(log)).cards()));
        found.values().removeIf(this::isOnDisk);
        if (found.isEmpty()) {
            drop(read);
            return Optional.empty();
        }
        return Optional.of(new RecoveredWork(times.get(inOrder.getLast()), List.copyOf(found.values()), read));
    }

    private boolean isOnDisk(RecoveredCard card) {
        try {
            return ContentHash.present(disk, cards.path(card.card())).map(SourceText::decode).equals(card.text());
        } catch (IOException e) {
            return false;
        }
    }

    /** The logs of all sessions, the generations of a session in their order. */
    private List<Path> logs() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ENDING)) {
            all.forEach(found::add);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(Comparator.comparing(RecoveryStore::session).thenComparingInt(RecoveryStore::generation));
        return found;
    }

    private static String session(Path log) {
        String name = log.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private static int generation(Path log) {
        String[] parts = log.getFileName().toString().split("\\.");
        return parts.length == 3 && parts[1].matches("\\d{1,9}") ? Integer.parseInt(parts[1]) : 0;
    }

    /** The work was restored, and is kept safe by the present session. */
    public void restored(RecoveredWork work) throws IOException {
        drop(work.logs());
    }

    /** A person does not want the work; its texts stay among the versions of the cards all the same. */
    public void discard(RecoveredWork work) throws IOException {
        for (RecoveredCard card : work.cards()) {
            if (card.text().isPresent()) {
                versions.keep(card.card(), card.text().get().bytes(), Instant.now());
            }
        }
        drop(work.logs());
    }

    private void drop(List<Path> logs) throws IOException {
        for (Path log : logs) {
            disk.delete(log);
        }
    }
}
