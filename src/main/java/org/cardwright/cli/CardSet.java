package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderContents;
import org.cardwright.workspace.FolderReader;
import org.cardwright.workspace.LoadProblem;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.workspace.Progress;

/**
 * The cards of one path on the command line: a folder with all its cards, or one file.
 *
 * @param folder where they are
 * @param names each card's name for the person: the path as it was given, then the rest of the way
 * @param problems files that could not be read, in words
 */
record CardSet(CardFolder folder, Map<CardId, CardDocument> cards, Map<CardId, String> names, List<String> problems) {
    /**
     * Reads the cards of several paths; those of one folder form one set, so that they are compared with each other.
     */
    static List<CardSet> read(List<String> paths) throws CommandFailure {
        Map<CardFolder, CardSet> sets = new LinkedHashMap<>();
        for (String path : paths) {
            CardSet set = read(path);
            CardSet before = sets.putIfAbsent(set.folder(), set);
            if (before != null) {
                set.cards().forEach((id, document) -> before.names().putIfAbsent(id, set.names().get(id)));
                before.cards().putAll(set.cards());
                before.problems().addAll(set.problems());
            }
        }
        return List.copyOf(sets.values());
    }

    private static CardSet read(String given) throws CommandFailure {
        Path path = path(given);
        return Files.isDirectory(path) ? readFolder(given, path) : readFile(given);
    }

    private static CardSet readFile(String given) throws CommandFailure {
        CardFile file = CardFile.read(given);
        return new CardSet(file.folder(), new TreeMap<>(Map.of(file.id(), file.document())),
                new TreeMap<>(Map.of(file.id(), slashes(given))), new ArrayList<>());
    }

    /** Reads all cards of a folder; for commands that look at many cards at once, a single file is wrong input. */
    static CardSet readFolder(String given) throws CommandFailure {
        Path path = path(given);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw CommandFailure.badInput(Strings.get("workspace.folder.not-folder", path));
        }
        return readFolder(given, path);
    }

    private static CardSet readFolder(String given, Path path) throws CommandFailure {
        try {
            CardFolder folder = FolderReader.resolve(path);
            FolderContents contents = FolderReader.read(folder, Progress.NONE);
            Map<CardId, CardDocument> cards = new TreeMap<>();
            Map<CardId, String> names = new TreeMap<>();
            for (LoadedCard card : contents.cards()) {
                cards.put(card.id(), card.document());
                names.put(card.id(), name(given, path, folder, card.id()));
            }
            return new CardSet(folder, cards, names,
                    new ArrayList<>(contents.problems().stream().map(LoadProblem::message).toList()));
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

    private static String name(String given, Path path, CardFolder folder, CardId card) {
        String rest = slashes(path.relativize(folder.path(card)).toString());
        String start = slashes(given).replaceFirst("(?<=.)/+$", "");
        return start.equals(".") ? rest : start.endsWith("/") ? start + rest : start + "/" + rest;
    }

    private static String slashes(String path) {
        return path.replace('\\', '/');
    }

    /** A card's name for the person. */
    String name(CardId card) {
        return names.get(card);
    }

    /** The name for the header of a difference: relative and with slashes, as {@code git apply} wants it. */
    String diffName(CardId card) {
        return names.get(card).replaceFirst("^([A-Za-z]:)?/+", "").replaceFirst("^(\\./+)+", "");
    }
}
