package org.cardwright.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.edit.Progress;
import org.cardwright.merge.FileContent;
import org.cardwright.text.SourceText;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Where the cards of a checkout's own folder began, of which the checkout is to go on to another commit: at what is checked
 * out, as far as that commit came from there, else where both parted. Commits that are left were never at the server.
 */
final class LatestFork {
    private final Map<String, SourceText> head;
    private final Map<String, SourceText> parted;
    private final PathHistory past;
    private final boolean forward;

    private LatestFork(Map<String, SourceText> head, Map<String, SourceText> parted, PathHistory past,
            boolean forward) {
        this.head = head;
        this.parted = parted;
        this.past = past;
        this.forward = forward;
    }

    static LatestFork of(SiteGit git, LatestGoal goal, Progress progress) throws IOException {
        Optional<ObjectId> base = goal.forward() ? Optional.empty() : BranchMerge.base(git, goal.head(), goal.tip());
        return new LatestFork(git.cards(goal.from()), base.isEmpty() ? Map.of() : git.cards(base.get()),
                PathHistory.read(git, goal.tip(), progress), goal.forward());
    }

    Basis.Known base(Pair pair, List<Agreement> known, Agreements texts) throws IOException {
        String file = file(head, pair);
        Optional<SourceText> was = Optional.ofNullable(head.get(file));
        Optional<String> id = was.map(FileContent::id);
        Optional<Agreement> left = BaseChoice.left(known, id);
        if (left.isPresent()) {
            return new Basis.Known(left.get().base().map(texts::text), left.get().folderFile(), left.get().siteFile(), false);
        }
        if (forward || was.isPresent() && past.find(file, id).isPresent()) {
            return was.isEmpty() ? Basis.nothing(pair.nameInFolder()) : new Basis.Known(was, file, file, false);
        }
        String old = file(parted, pair);
        return parted.containsKey(old) ? new Basis.Known(Optional.of(parted.get(old)), old, old, false)
                : Basis.nothing(pair.nameInFolder());
    }

    private static String file(Map<String, SourceText> cards, Pair pair) {
        return cards.containsKey(pair.nameInFolder()) ? pair.nameInFolder() : pair.nameInSite();
    }
}
