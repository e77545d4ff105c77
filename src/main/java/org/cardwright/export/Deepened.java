package org.cardwright.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectDatabase;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Joins the history of a checkout of the newest versions to earlier ones that have come since then. */
final class Deepened {
    private Deepened() {}

    /** A server only says of what it still has that nothing is missing there any more; for the rest it is seen here. */
    static void join(SiteGit git, ObjectId tip) throws IOException {
        ObjectDatabase objects = git.repository().getObjectDatabase();
        Set<ObjectId> cut = new HashSet<>(objects.getShallowCommits());
        Set<ObjectId> all = new HashSet<>();
        try (RevWalk walk = new RevWalk(git.repository())) {
            walk.markStart(walk.parseCommit(tip));
            for (RevCommit commit : walk) {
                all.add(commit.copy());
            }
        }
        boolean joined = false;
        for (ObjectId end : Set.copyOf(cut)) {
            joined |= all.containsAll(parents(git, end)) && cut.remove(end);
        }
        if (joined) {
            objects.setShallowCommits(cut);
        }
    }

    /** As they are written in the commit; a walk does not know those that were cut off. */
    private static List<ObjectId> parents(SiteGit git, ObjectId commit) throws IOException {
        String text = new String(git.repository().open(commit).getBytes(), StandardCharsets.ISO_8859_1);
        return text.lines().takeWhile(line -> !line.isEmpty()).filter(line -> line.startsWith("parent "))
                .map(line -> ObjectId.fromString(line.substring("parent ".length()))).toList();
    }
}
