package org.cardwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.text.SourceText;
import org.cardwright.workspace.Progress;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Finds in the site's history what a folder began with, where no record says so: each card's most similar text; of
 * several, one from the commits that most cards of the folder agree with, and the older one. So a change that the site
 * made since is rather taken for one than overwritten.
 */
final class BaseHistory {
    private static final int MAX_COMMITS = 400;

    private final SiteGit git;
    private final Map<String, Set<ObjectId>> ours = new HashMap<>();
    private final List<Map<String, ObjectId>> all = new ArrayList<>();
    private final List<Map<String, ObjectId>> best = new ArrayList<>();

    private BaseHistory(SiteGit git) {
        this.git = git;
    }

    /** Reads the newest commits that lead to {@code tip}, newest first. */
    static BaseHistory read(SiteGit git, ObjectId tip, Map<String, SourceText> folder, Progress progress)
            throws IOException {
        var history = new BaseHistory(git);
        var ids = new ObjectInserter.Formatter();
        folder.forEach((file, text) -> history.ours.put(file, ids(ids, text)));
        int most = 0;
        Map<String, ObjectId> last = Map.of();
        try (RevWalk walk = new RevWalk(git.repository())) {
            walk.markStart(walk.parseCommit(tip));
            int count = 0;
            for (RevCommit commit : walk) {
                if (progress.canceled() || ++count > MAX_COMMITS) {
                    break;
                }
                Map<String, ObjectId> cards = git.cardIds(commit);
                if (cards.equals(last)) {
                    continue;
                }
                last = cards;
                history.all.add(cards);
                int agree = (int) history.ours.entrySet().stream()
                        .filter(card -> card.getValue().contains(cards.get(card.getKey()))).count();
                if (agree > most) {
                    history.best.clear();
                    most = agree;
                }
                if (agree == most) {
                    history.best.add(cards);
                }
            }
        }
        return history;
    }

    private static Set<ObjectId> ids(ObjectInserter.Formatter formatter, SourceText text) {
        String content = Content.of(text);
        Set<ObjectId> ids = new HashSet<>();
        ids.add(formatter.idFor(Constants.OBJ_BLOB, text.bytes()));
        ids.add(formatter.idFor(Constants.OBJ_BLOB, new SourceText(content, false).bytes()));
        ids.add(formatter.idFor(Constants.OBJ_BLOB, new SourceText(content + "\n", false).bytes()));
        return ids;
    }

    /** Whether the site held a card just as the folder has it after it held {@code recorded}: the folder took it. */
    boolean heldSince(SourceText recorded, String siteFile, String file) {
        Set<ObjectId> same = ours.getOrDefault(file, Set.of());
        Set<ObjectId> older = ids(new ObjectInserter.Formatter(), recorded);
        for (Map<String, ObjectId> cards : all) {
            ObjectId held = cards.get(siteFile);
            if (same.contains(held) || older.contains(held)) {
                return same.contains(held);
            }
        }
        return false;
    }

    /** What the folder began with; empty if the site never had the card. */
    Optional<SourceText> base(String siteFile, SourceText text) throws IOException {
        Map<ObjectId, Boolean> candidates = new LinkedHashMap<>();
        all.forEach(cards -> Optional.ofNullable(cards.get(siteFile)).ifPresent(id -> candidates.putIfAbsent(id,
                best.stream().anyMatch(agreeing -> id.equals(agreeing.get(siteFile))))));
        Optional<SourceText> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Map.Entry<ObjectId, Boolean> candidate : candidates.entrySet()) {
            SourceText old = SourceText.decode(git.repository().open(candidate.getKey()).getBytes());
            // Of equally similar texts one that stands where most cards agree, and of those the older one.
            int distance = 2 * Taken.distance(old, text) + (candidate.getValue() ? 0 : 1);
            if (distance <= least) {
                least = distance;
                nearest = Optional.of(old);
            }
        }
        return nearest;
    }
}
