package org.cardwright.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.i18n.Strings;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk.OperationType;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/**
 * Commits some files of a checkout and nothing else: the commit is made from the tree of the head, and of the index
 * only the entries of these files change. The index is locked until it is closed, so that no other git comes between.
 */
final class SiteCommit implements AutoCloseable {
    private final SiteGit git;
    private final Repository repository;
    private final DirCache index;
    private final Optional<ObjectId> head;
    private final String branch;
    private final boolean create;

    private SiteCommit(SiteGit git, DirCache index, Optional<ObjectId> head, String branch, boolean create) {
        this.git = git;
        this.repository = git.repository();
        this.index = index;
        this.head = head;
        this.branch = branch;
        this.create = create;
    }

    /**
     * Locks the index for a commit on a branch that is checked out, or that is to be created from the head.
     *
     * @param head what the commit is to follow
     * @throws ExportException if another git is at work, or the head is another one by now
     */
    static SiteCommit begin(SiteGit git, String branch, Optional<ObjectId> head) throws IOException {
        Repository repository = git.repository();
        if (!git.head().equals(head)) {
            throw new SiteChangedException(Strings.get("export.git.moved", branch));
        }
        boolean create = !git.branch().equals(Optional.of(branch));
        try {
            return new SiteCommit(git, repository.lockDirCache(), head, branch, create);
        } catch (LockFailedException e) {
            throw GitLocks.ofIndex(repository, e);
        }
    }

    /** Commits what the checkout holds of these paths, and no longer holds. */
    ObjectId commit(Set<String> paths, Author author, String message) throws IOException {
        Optional<GitProgram> installed = CommitStyle.of(git).needsGit() ? GitProgram.installed() : Optional.empty();
        if (installed.isPresent()) {
            // It locks for itself.
            index.unlock();
            return new GitCommit(installed.get(), git, head, branch).commit(paths, author, message);
        }
        try (ObjectInserter inserter = repository.newObjectInserter(); ObjectReader reader = inserter.newReader();
                RevWalk walk = new RevWalk(reader)) {
            Map<String, DirCacheEntry> entries = entries(paths, inserter);
            DirCache tree = DirCache.newInCore();
            if (head.isPresent()) {
                DirCacheBuilder builder = tree.builder();
                builder.addTree(new byte[0], 0, reader, walk.parseCommit(head.get()).getTree());
                builder.finish();
            }
            edit(tree, paths, entries);
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree.writeTree(inserter));
            head.ifPresent(commit::setParentId);
            PersonIdent person = new PersonIdent(author.name(), author.email());
            commit.setAuthor(person);
            commit.setCommitter(person);
            commit.setMessage(message);
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            edit(index, paths, entries);
            index.write();
            point(id, message.lines().findFirst().orElse(""));
            if (!index.commit()) {
                throw new ExportException(Strings.get("export.git.index", repository.getWorkTree()));
            }
            return id;
        }
    }

    /** Each file as git stores it: with its filters and line ends, as its attributes and configuration tell. */
    private Map<String, DirCacheEntry> entries(Set<String> paths, ObjectInserter inserter) throws IOException {
        Map<String, DirCacheEntry> entries = new HashMap<>();
        if (paths.isEmpty()) {
            return entries;
        }
        try (TreeWalk files = new TreeWalk(repository)) {
            files.setOperationType(OperationType.CHECKIN_OP);
            files.addTree(new DirCacheIterator(index));
            FileTreeIterator checkout = new FileTreeIterator(repository);
            checkout.setDirCacheIterator(files, 0);
            files.addTree(checkout);
            files.setRecursive(true);
            files.setFilter(PathFilterGroup.createFromStrings(paths));
            while (files.next()) {
                WorkingTreeIterator file = files.getTree(1, WorkingTreeIterator.class);
                if (file == null) {
                    continue;
                }
                DirCacheEntry entry = new DirCacheEntry(files.getPathString());
                DirCacheIterator indexed = files.getTree(0, DirCacheIterator.class);
                entry.setFileMode(file.getIndexFileMode(indexed));
                entry.setLastModified(file.getEntryLastModifiedInstant());
                entry.setLength(file.getEntryLength());
                try (InputStream content = file.openEntryStream()) {
                    entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, file.getEntryContentLength(), content));
                }
                entries.put(files.getPathString(), entry);
            }
        }
        return entries;
    }

    private static void edit(DirCache cache, Set<String> paths, Map<String, DirCacheEntry> entries) {
        DirCacheEditor editor = cache.editor();
        for (String path : paths) {
            DirCacheEntry file = entries.get(path);
            if (file == null) {
                editor.add(new DirCacheEditor.DeletePath(path));
            } else {
                editor.add(new DirCacheEditor.PathEdit(path) {
                    @Override
                    public void apply(DirCacheEntry entry) {
                        boolean known = FileMode.EXECUTABLE_FILE.equals(entry.getRawMode());
                        entry.copyMetaData(file);
                        entry.setFileMode(known ? FileMode.EXECUTABLE_FILE : FileMode.REGULAR_FILE);
                    }
                });
            }
        }
        editor.finish();
    }

    /** Lets the branch name the commit, only if it still names what the commit is made from. */
    private void point(ObjectId commit, String subject) throws IOException {
        RefUpdate update = repository.updateRef(Constants.R_HEADS + branch);
        update.setNewObjectId(commit);
        update.setExpectedOldObjectId(create ? ObjectId.zeroId() : head.orElse(ObjectId.zeroId()));
        update.setRefLogMessage("commit: " + subject, false);
        RefUpdate.Result result = update.update();
        if (!List.of(RefUpdate.Result.NEW, RefUpdate.Result.FAST_FORWARD).contains(result)) {
            throw Branches.refused(git, branch, result);
        }
        if (create) {
            try {
                Branches.point(repository, branch);
            } catch (IOException e) {
                RefUpdate back = repository.updateRef(Constants.R_HEADS + branch);
                back.setForceUpdate(true);
                back.delete();
                throw e;
            }
        }
    }

    @Override
    public void close() {
        index.unlock();
    }
}
