package org.cardwright.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.cardwright.i18n.Strings;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheCheckout;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.CheckoutConflictException;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Brings the files of a checkout besides its cards from one commit to another, and git's index of all; the cards' files stay
 * as the person has them.
 */
final class BesideCards {
    private BesideCards() {}

    /**
     * Brings them.
     *
     * @throws ExportException if somebody changed one of these files that the other commit changes too; nothing is done then
     */
    static void move(SiteGit git, ObjectId from, ObjectId to) throws IOException {
        Repository repository = git.repository();
        DirCache index = lock(repository);
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId old = withoutCards(git, from, inserter);
            ObjectId now = withoutCards(git, to, inserter);
            inserter.flush();
            var checkout = new DirCacheCheckout(repository, old, index, now);
            checkout.setFailOnConflict(true);
            checkout.checkout();
        } catch (CheckoutConflictException e) {
            List<String> files = e.getConflictingFiles() == null ? List.of() : List.of(e.getConflictingFiles());
            throw new ExportException(Strings.get("export.git.dirty", files.isEmpty() ? "" : files.getFirst(),
                    Math.max(0, files.size() - 1)), e);
        } finally {
            index.unlock();
        }
        index(git, to);
    }

    private static DirCache lock(Repository repository) throws IOException {
        try {
            return repository.lockDirCache();
        } catch (LockFailedException e) {
            throw GitLocks.ofIndex(repository, e);
        }
    }

    private static DirCache all(Repository repository, ObjectId commit) throws IOException {
        DirCache tree = DirCache.newInCore();
        try (ObjectReader reader = repository.newObjectReader(); RevWalk walk = new RevWalk(reader)) {
            DirCacheBuilder builder = tree.builder();
            builder.addTree(new byte[0], 0, reader, walk.parseCommit(commit).getTree());
            builder.finish();
        }
        return tree;
    }

    private static ObjectId withoutCards(SiteGit git, ObjectId commit, ObjectInserter inserter) throws IOException {
        DirCache tree = all(git.repository(), commit);
        DirCacheEditor editor = tree.editor();
        for (int i = 0; i < tree.getEntryCount(); i++) {
            String path = tree.getEntry(i).getPathString();
            git.card(path).ifPresent(_ -> editor.add(new DirCacheEditor.DeletePath(path)));
        }
        editor.finish();
        return tree.writeTree(inserter);
    }

    /** What the commit has of the cards; whether the files are the same, git looks for itself. */
    private static void index(SiteGit git, ObjectId commit) throws IOException {
        Map<String, DirCacheEntry> cards = new TreeMap<>();
        DirCache tree = all(git.repository(), commit);
        for (int i = 0; i < tree.getEntryCount(); i++) {
            DirCacheEntry entry = tree.getEntry(i);
            git.card(entry.getPathString()).ifPresent(_ -> cards.put(entry.getPathString(), entry));
        }
        DirCache index = lock(git.repository());
        try {
            DirCacheEditor editor = index.editor();
            for (int i = 0; i < index.getEntryCount(); i++) {
                String path = index.getEntry(i).getPathString();
                if (git.card(path).isPresent() && !cards.containsKey(path)) {
                    editor.add(new DirCacheEditor.DeletePath(path));
                }
            }
            cards.forEach((path, entry) -> editor.add(new DirCacheEditor.PathEdit(path) {
                @Override
                public void apply(DirCacheEntry now) {
                    if (!now.getObjectId().equals(entry.getObjectId())) {
                        now.setFileMode(entry.getFileMode());
                        now.setObjectId(entry.getObjectId());
                        now.setLength(0);
                        now.setLastModified(java.time.Instant.EPOCH);
                    }
                }
            }));
            editor.finish();
            index.write();
            if (!index.commit()) {
                throw new ExportException(Strings.get("export.git.index", git.tree()));
            }
        } finally {
            index.unlock();
        }
    }
}
