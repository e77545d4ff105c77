package org.cardwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.text.SourceText;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * The commits that a folder may be a copy of: those whose cards are, byte for byte, all the cards that the folder did not
 * change since. What all of them have of a card is certain; where they differ, nothing is.
 */
final class WholeFolder {
    private final PathHistory history;
    private final List<Map<String, ObjectId>> commits;

    private WholeFolder(PathHistory history, List<Map<String, ObjectId>> commits) {
        this.history = history;
        this.commits = commits;
    }

    /**
     * Finds the commits.
     *
     * @param copied the cards of the folder as they were found, without those that came together with the site since
     */
    static WholeFolder of(SiteGit git, PathHistory history, Map<String, SourceText> copied) throws IOException {
        Map<String, String> untouched = new TreeMap<>();
        for (Map.Entry<String, SourceText> card : copied.entrySet()) {
            String id = Content.id(card.getValue());
            if (history.find(card.getKey(), Optional.of(id)).isPresent()) {
                untouched.put(card.getKey(), id);
            }
        }
        List<Map<String, ObjectId>> agreeing = new ArrayList<>();
        Map<ObjectId, Boolean> trees = new HashMap<>();
        for (RevCommit commit : untouched.isEmpty() || !history.complete() ? List.<RevCommit>of()
                : history.commits()) {
            if (trees.putIfAbsent(git.cardsTree(commit), true) == null) {
                Map<String, ObjectId> cards = git.cardIds(commit);
                if (agrees(history, cards, untouched)) {
                    agreeing.add(cards);
                }
            }
        }
        return new WholeFolder(history, agreeing);
    }

    private static boolean agrees(PathHistory history, Map<String, ObjectId> cards, Map<String, String> untouched)
            throws IOException {
        for (Map.Entry<String, String> card : untouched.entrySet()) {
            ObjectId blob = cards.get(card.getKey());
            if (blob == null || !history.content(blob).equals(card.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** What the folder began with; empty if that is not certain. */
    Optional<Basis.Known> base(String folderFile, String siteFile) throws IOException {
        List<Basis.Known> bases = new ArrayList<>();
        for (Map<String, ObjectId> cards : commits) {
            String file = cards.containsKey(folderFile) ? folderFile : siteFile;
            ObjectId blob = cards.get(file);
            Basis.Known base = blob == null ? Basis.nothing(folderFile)
                    : new Basis.Known(Optional.of(history.text(blob)), file, file, true);
            if (bases.stream().noneMatch(other -> same(other, base))) {
                bases.add(base);
            }
        }
        return bases.size() == 1 ? Optional.of(bases.getFirst()) : Optional.empty();
    }

    private static boolean same(Basis.Known one, Basis.Known other) {
        return one.siteFile().equals(other.siteFile())
                && one.text().map(Content::id).equals(other.text().map(Content::id));
    }
}
