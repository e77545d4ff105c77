package org.cardwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The newest text of a file that two lines of commits both had, also where commits of one were written again in the other. */
final class NewestCommon {
    private NewestCommon() {}

    /** @param base where the lines parted; it has the file, whose text there counts where there is no newer one */
    static ObjectId of(Repository repository, String path, RevCommit base, RevCommit ours, RevCommit theirs) throws IOException {
        List<ObjectId> other = texts(repository, path, base, theirs);
        for (ObjectId text : texts(repository, path, base, ours)) {
            if (other.contains(text)) {
                return text;
            }
        }
        return TreeWalk.forPath(repository, path, base.getTree()).getObjectId(0);
    }

    /** What each commit made of the file, the newest first. */
    private static List<ObjectId> texts(Repository repository, String path, ObjectId base, ObjectId tip) throws IOException {
        List<ObjectId> texts = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            walk.sort(RevSort.TOPO);
            walk.markStart(walk.parseCommit(tip));
            walk.markUninteresting(walk.parseCommit(base));
            walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
            for (RevCommit commit : walk) {
                TreeWalk file = TreeWalk.forPath(repository, path, commit.getTree());
                if (file != null) {
                    texts.add(file.getObjectId(0));
                    file.close();
                }
            }
        }
        return texts;
    }
}
