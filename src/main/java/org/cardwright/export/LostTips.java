package org.cardwright.export;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.text.SourceText;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.ReflogEntry;
import org.eclipse.jgit.lib.ReflogReader;

/** The commits that a checkout was at before its branch was set to another history, as far as git still has them. */
final class LostTips {
    private static final int NEWEST = 40;

    private final SiteGit git;
    private final ObjectId tip;
    private final PathHistory past;
    private final Map<ObjectId, Map<String, ObjectId>> tips = new LinkedHashMap<>();
    /** Those of them that a server had. */
    private final Set<ObjectId> sent = new HashSet<>();

    private LostTips(SiteGit git, ObjectId tip, PathHistory past) {
        this.git = git;
        this.tip = tip;
        this.past = past;
    }

    static LostTips of(SiteGit git, ObjectId tip, PathHistory past) throws IOException {
        var lost = new LostTips(git, tip, past);
        lost.learn(Constants.HEAD);
        for (Ref ref : git.repository().getRefDatabase().getRefsByPrefix(Constants.R_REMOTES)) {
            lost.learn(ref.getName());
        }
        return lost;
    }

    private void learn(String ref) throws IOException {
        ReflogReader log = git.repository().getRefDatabase().getReflogReader(ref);
        for (ReflogEntry entry : log == null ? List.<ReflogEntry>of() : log.getReverseEntries(NEWEST)) {
            ObjectId id = entry.getNewId();
            if (ref.startsWith(Constants.R_REMOTES)) {
                sent.add(id);
            }
            if (!tips.containsKey(id) && git.repository().getObjectDatabase().has(id)) {
                tips.put(id, git.cardIds(id));
            }
        }
    }

    /**
     * What a card was where the history with a text of it and the present one parted; empty where that is not known, or where
     * they have nothing in common.
     *
     * @param held what the lost history had, the newest last
     */
    Optional<SourceText> parted(String file, List<String> held) throws IOException {
        for (String text : held.reversed()) {
            for (Map.Entry<ObjectId, Map<String, ObjectId>> lost : tips.entrySet()) {
                ObjectId blob = lost.getValue().get(file);
                if (blob != null && past.content(blob).equals(text)) {
                    return at(lost.getKey(), file);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether no server is known to have had a text of a card at its tip, which was exported to this checkout: a push may not have
     * arrived. A site without a server is what its checkout has.
     */
    boolean unsent(String file, String held) throws IOException {
        for (ObjectId id : sent) {
            ObjectId blob = tips.getOrDefault(id, Map.of()).get(file);
            if (blob != null && past.content(blob).equals(held)) {
                return false;
            }
        }
        return !git.repository().getRefDatabase().getRefsByPrefix(Constants.R_REMOTES).isEmpty();
    }

    private Optional<SourceText> at(ObjectId lost, String file) throws IOException {
        try {
            Optional<ObjectId> fork = BranchMerge.base(git, lost, tip);
            Optional<ObjectId> blob = fork.isEmpty() ? Optional.empty()
                    : Optional.ofNullable(git.cardIds(fork.get()).get(file));
            return blob.isEmpty() ? Optional.empty() : Optional.of(past.text(blob.get()));
        } catch (MissingObjectException e) {
            return Optional.empty(); // A part of the repository is not here.
        }
    }
}
