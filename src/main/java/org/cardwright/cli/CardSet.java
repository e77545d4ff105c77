package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.document.ReadCard;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderReader;
import org.cardwright.workspace.LoadProblem;
import org.cardwright.edit.Progress;

/**
 * The cards of one path on the command line: a folder with all its cards, or one file.
 *
 * @param folder where they are
 * @param <T> what is kept of a card
 * @param names each card's name for the person: the path as it was given, then the rest of the way
 * @param problems files that could not be read, in words
 * @param start what names of the whole folder begin with; empty where only single files of it were named
 */
record CardSet<T>(CardFolder folder, Map<CardId, T> cards, Map<CardId, String> names, List<String> problems,
        Optional<String> start) {
    /** Makes of a card in a folder what is to be kept of it; may be called for several cards at once. */
    interface Reading<T> {
        T of(CardFolder folder, CardId card, ReadCard read);
    }

    /**
     * Reads the cards of several paths; those of one folder form one set, so that they are compared with each other.
     */
    static List<CardSet<CardDocument>> read(List<String> paths) throws CommandFailure {
        return read(paths, (_, _, read) -> read.document());
    }

    /** Reads the cards of several paths as {@link #read(List)} does, and keeps what the reading makes of each. */
    static <T> List<CardSet<T>> read(List<String> paths, Reading<T> reading) throws CommandFailure {
        Map<CardFolder, CardSet<T>> sets = new LinkedHashMap<>();
        for (String path : paths) {
            CardSet<T> set = read(path, reading);
            CardSet<T> before = sets.putIfAbsent(set.folder(), set);
            if (before != null) {
                set.cards().forEach((id, card) -> before.names().putIfAbsent(id, set.names().get(id)));
                before.cards().putAll(set.cards());
                before.problems().addAll(set.problems());
                sets.put(set.folder(), new CardSet<>(before.folder(), before.cards(), before.names(), before.problems(),
                        before.start().or(set::start)));
            }
        }
        return List.copyOf(sets.values());
    }

    private static <T> CardSet<T> read(String given, Reading<T> reading) throws CommandFailure {
        Path path = path(given);
        return Files.isDirectory(path) ? readFolder(given, path, reading) : readFile(given, reading);
    }

    private static <T> CardSet<T> readFile(String given, Reading<T> reading) throws CommandFailure {
        CardFile file = CardFile.read(given);
        T card = reading.of(file.folder(), file.id(), ReadCard.of(file.document()));
        return new CardSet<>(file.folder(), new TreeMap<>(Map.of(file.id(), card)),
                new TreeMap<>(Map.of(file.id(), slashes(given))), new ArrayList<>(), Optional.empty());
    }

    /** Reads all cards of a folder; for commands that look at many cards at once, a single file is wrong input. */
    static CardSet<CardDocument> readFolder(String given) throws CommandFailure {
        Path path = path(given);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw CommandFailure.badInput(Strings.get("workspace.folder.not-folder", path));
        }
        return readFolder(given, path, (_, _, read) -> read.document());
    }

    private static <T> CardSet<T> readFolder(String given, Path path, Reading<T> reading) throws CommandFailure {
        try {
            CardFolder folder = FolderReader.resolve(path);
            Map<CardId, T> cards = new TreeMap<>();
            List<LoadProblem> problems = FolderReader.readEach(folder, Progress.NONE,
                    (card, read) -> reading.of(folder, card, read), cards);
            Map<CardId, String> names = new TreeMap<>();
            String start = start(given, path, folder);
            cards.keySet().forEach(card -> names.put(card, start + slashes(card.name())));
            return new CardSet<>(folder, cards, names,
                    new ArrayList<>(problems.stream().map(LoadProblem::message).toList()), Optional.of(start));
        } catch (IOException e) {
            throw CommandFailure.io(e.getMessage(), e);
        }
    }

    private static Path path(String given) throws CommandFailure {
        try {
            return Path.of(given).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw CommandFailure.badInput(Strings.get("cli.error.path", given), e);
        }
    }

    /** What the names of a folder's cards begin with: the path as it was given, then the way to the folder. */
    private static String start(String given, Path path, CardFolder folder) {
        String start = slashes(given).replaceFirst("(?<=.)/+$", "");
        String rest = slashes(path.relativize(folder.root()).toString());
        String first = start.equals(".") ? "" : start.endsWith("/") ? start : start + "/";
        return first + (rest.isEmpty() ? "" : rest + "/");
    }

    private static String slashes(String path) {
        return path.replace('\\', '/');
    }

    /** What the cards of a set of documents say. */
    static Map<CardId, Card> said(CardSet<CardDocument> cards) {
        Map<CardId, Card> said = new TreeMap<>();
        cards.cards().forEach((card, document) -> said.put(card, document.card()));
        return said;
    }

    /** A card's name for the person; also of one that a step makes beside those that were read. */
    String name(CardId card) {
        return names.computeIfAbsent(card, made -> start.orElse("") + slashes(made.name()));
    }

    /** The name for the header of a difference: relative and with slashes, as {@code git apply} wants it. */
    String diffName(CardId card) {
        return name(card).replaceFirst("^([A-Za-z]:)?/+", "").replaceFirst("^(\\./+)+", "");
    }
}
