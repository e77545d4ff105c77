package org.cardwright.export;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.eclipse.jgit.diff.SimilarityIndex;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * What a commit renamed: a card that went and one that came are one where they are the same, have the same permalink, or
 * are more alike than any other two.
 */
final class CardRenames {
    private static final int SCALE = 100;
    private static final int ALIKE = 60;

    private final Repository repository;
    private final Map<String, ObjectId> gone = new TreeMap<>();
    private final Map<String, ObjectId> come = new TreeMap<>();

    private CardRenames(Repository repository) {
        this.repository = repository;
    }

    static CardRenames of(Repository repository, RevCommit commit, RevCommit parent) throws IOException {
        var renames = new CardRenames(repository);
        try (TreeWalk trees = new TreeWalk(repository)) {
            trees.addTree(parent.getTree());
            trees.addTree(commit.getTree());
            trees.setFilter(TreeFilter.ANY_DIFF);
            trees.setRecursive(true);
            while (trees.next()) {
                boolean was = isFile(trees, 0);
                if (was != isFile(trees, 1) && SafeName.isCard(trees.getNameString())) {
                    (was ? renames.gone : renames.come).put(trees.getPathString(), trees.getObjectId(was ? 0 : 1));
                }
            }
        }
        return renames;
    }

    private static boolean isFile(TreeWalk trees, int tree) {
        return (trees.getRawMode(tree) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
    }

    /** What a card that came was called before; empty where it is new. */
    Optional<String> source(String path) throws IOException {
        ObjectId blob = come.get(path);
        return blob == null ? Optional.empty() : one(path, blob, gone, come);
    }

    /** What a card that went is called then; empty where it was deleted. */
    Optional<String> target(String path) throws IOException {
        ObjectId blob = gone.get(path);
        return blob == null ? Optional.empty() : one(path, blob, come, gone);
    }

    private Optional<String> one(String path, ObjectId blob, Map<String, ObjectId> others, Map<String, ObjectId> mine)
            throws IOException {
        List<String> same = others.entrySet().stream().filter(other -> other.getValue().equals(blob)).map(Map.Entry::getKey).toList();
        if (!same.isEmpty()) {
            // Of several with one text, that of the same name: a folder was renamed.
            return same.stream().max(Comparator.comparing(other -> name(other).equals(name(path))));
        }
        String permalink = permalink(blob);
        for (Map.Entry<String, ObjectId> other : others.entrySet()) {
            if (!permalink.isEmpty() && !mine.containsValue(other.getValue()) && permalink(other.getValue()).equals(permalink)) {
                return Optional.of(other.getKey());
            }
        }
        Optional<String> best = mostAlike(repository, repository.open(blob).getBytes(), others);
        // The other one may be more alike to a third, which then is what it became.
        return best.isPresent() && mostAlike(repository, repository.open(others.get(best.get())).getBytes(), mine)
                .filter(path::equals).isPresent() ? best : Optional.empty();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String permalink(ObjectId blob) throws IOException {
        return CardDocument.read(SourceText.decode(repository.open(blob).getBytes())).card().text(CardField.PERMALINK);
    }

    /** Which of some files is most like a text; none where none is much like it. */
    static Optional<String> mostAlike(Repository repository, byte[] text, Map<String, ObjectId> files) throws IOException {
        Optional<String> best = Optional.empty();
        int most = ALIKE - 1;
        try {
            SimilarityIndex mine = SimilarityIndex.create(new ObjectLoader.SmallObject(Constants.OBJ_BLOB, text));
            for (Map.Entry<String, ObjectId> file : files.entrySet()) {
                int score = mine.score(SimilarityIndex.create(repository.open(file.getValue())), SCALE);
                if (score > most) {
                    most = score;
                    best = Optional.of(file.getKey());
                }
            }
        } catch (SimilarityIndex.TableFullException e) {
            return Optional.empty(); // No card has so many different lines.
        }
        return best;
    }
}
