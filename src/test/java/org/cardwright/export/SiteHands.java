package org.cardwright.export;

import java.io.IOException;

import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.ResetCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;

/** What the people around a site do with its repository. */
public final class SiteHands {
    private SiteHands() {}

    /** Forgets who the person is. */
    public static void anonymous(SiteRepo site) throws IOException {
        StoredConfig config = site.git().getRepository().getConfig();
        config.unsetSection("user", null);
        config.save();
    }

    /** Makes one commit without a past of all that is checked out, and puts it in the place of the branch at the remote. */
    public static ObjectId squash(SiteRepo site) throws IOException {
        Repository repository = site.git().getRepository();
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(site.commitOf("HEAD").getTree());
            commit.setAuthor(new PersonIdent("An administrator", "admin@example.org"));
            commit.setCommitter(commit.getAuthor());
            commit.setMessage("All in one\n");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            site.git().reset().setMode(ResetCommand.ResetType.HARD).setRef(id.name()).call();
            site.git().push().setForce(true).call();
            return id;
        } catch (GitAPIException e) {
            throw new AssertionError(e);
        }
    }

    /** Merges a branch of the remote into what is checked out, as a pull request does. */
    public static void merge(SiteRepo site, String branch) throws IOException {
        try {
            site.git().fetch().call();
            site.git().merge().include(site.git().getRepository().resolve("origin/" + branch)).setMessage("Merge " + branch)
                    .setFastForward(MergeCommand.FastForwardMode.NO_FF).call();
        } catch (GitAPIException e) {
            throw new AssertionError(e);
        }
    }
}
