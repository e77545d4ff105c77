package org.cardwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.merge.FileContent;
import org.cardwright.text.SourceText;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * The commits that a folder may be a copy of: those whose cards are, byte for byte, all the cards that the folder did not
 * change since. What these and all before them have of a card is certain. Nothing is where the first commit is one of
 * them: it may hide what the folder is a copy of, as one does that stands for a history that was squashed.
 */
final class WholeFolder {
    /** More versions of one card than anybody merges from one after the other. */
    private static final int VERSIONS = 12;

    private final PathHistory history;
    private final List<Map<String, ObjectId>> commits;
    private final List<Map<String, ObjectId>> before;

    private WholeFolder(PathHistory history, List<Map<String, ObjectId>> commits, List<Map<String, ObjectId>> before) {
        this.history = history;
        this.commits = commits;
        this.before = before;
    }

    /**
     * Finds the commits.
     *
     * @param copied the cards of the folder as they were found, without those that came together with the site since
     */
    static WholeFolder of(SiteGit git, PathHistory history, Map<String, SourceText> copied) throws IOException {
        Map<String, String> untouched = new TreeMap<>();
        for (Map.Entry<String, SourceText> card : copied.entrySet()) {
            String id = FileContent.id(card.getValue());
            if (history.find(card.getKey(), Optional.of(id)).isPresent()) {
                untouched.put(card.getKey(), id);
            }
        }
        List<Map<String, ObjectId>> agreeing = new ArrayList<>();
        List<Map<String, ObjectId>> before = new ArrayList<>();
        Map<ObjectId, Boolean> trees = new HashMap<>();
        for (RevCommit commit : untouched.isEmpty() || !history.complete() ? List.<RevCommit>of()
                : history.commits()) {
            ObjectId tree = git.cardsTree(commit);
            Boolean agrees = trees.get(tree);
            if (agrees == null) {
                Map<String, ObjectId> cards = git.cardIds(commit);
                agrees = agrees(history, cards, untouched);
                trees.put(tree, agrees);
                if (agrees) {
                    agreeing.add(cards);
                } else if (!agreeing.isEmpty()) {
                    before.add(cards);
                }
            }
            if (agrees && isFirst(git, commit)) {
                return new WholeFolder(history, List.of(), List.of());
            }
        }
        return new WholeFolder(history, agreeing, before);
    }

    /** Whether nothing is known of what was before its cards. */
    private static boolean isFirst(SiteGit git, RevCommit commit) throws IOException {
        for (RevCommit parent : commit.getParents()) {
            if (git.cardsTree(parent).equals(git.cardsTree(commit)) || !git.cardIds(parent).isEmpty()) {
                return false;
            }
        }
        return true;
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

    /**
     * What the folder may have begun with: one text where that is certain, several where the card was another one before
     * and the folder may have taken other cards alone since, none where nobody can tell.
     */
    List<Basis.Known> bases(String folderFile, String siteFile) throws IOException {
        List<Basis.Known> bases = new ArrayList<>();
        for (Map<String, ObjectId> cards : commits) {
            add(bases, base(cards, folderFile, siteFile));
        }
        if (bases.size() != 1) {
            return List.of();
        }
        for (Map<String, ObjectId> cards : before) {
            Basis.Known base = base(cards, folderFile, siteFile);
            if (base.text().isPresent() && bases.getFirst().text().isPresent()) {
                add(bases, base);
            }
        }
        // Which one it is, is not known then, so it is not to be noted.
        return bases.size() == 1 ? bases : bases.size() > VERSIONS ? List.of() : bases.stream().map(base ->
                new Basis.Known(base.text(), base.folderFile(), base.siteFile(), false)).toList();
    }

    private Basis.Known base(Map<String, ObjectId> cards, String folderFile, String siteFile) throws IOException {
        String file = cards.containsKey(folderFile) ? folderFile : siteFile;
        ObjectId blob = cards.get(file);
        return blob == null ? Basis.nothing(folderFile)
                : new Basis.Known(Optional.of(history.text(blob)), file, file, true);
    }

    private static void add(List<Basis.Known> bases, Basis.Known base) {
        if (bases.stream().noneMatch(other -> same(other, base))) {
            bases.add(base);
        }
    }

    private static boolean same(Basis.Known one, Basis.Known other) {
        return one.siteFile().equals(other.siteFile())
                && one.text().map(FileContent::id).equals(other.text().map(FileContent::id));
    }
}
