package org.cardwright.export;

import java.io.IOException;
import java.util.Optional;

import org.cardwright.i18n.Strings;

/**
 * What an export did.
 *
 * @param cards how many cards it brought
 * @param branch the branch that is checked out now; empty without git or with a detached head
 * @param commit the id of the commit, if one was made
 * @param message the commit message, or what one would say
 * @param pullRequest a text for the pull request, in Markdown
 * @param warning something that did not work and does no harm, for the user
 * @param exported whether something was exported; else there is only something to send
 */
public record ExportResult(int cards, Optional<String> branch, Optional<String> commit, String message,
        String pullRequest, Optional<String> warning, boolean exported) {
    /**
     * Where nothing new is exported, what a branch has that its server lacks: it can be sent.
     *
     * @throws ExportException if there is no such branch
     */
    public static ExportResult unsent(SiteTarget target, String branch) throws IOException {
        try (SiteGit git = SiteGit.open(target).orElseThrow()) {
            String commit = git.tip(branch).orElseThrow(() -> new ExportException(Strings.get("export.latest.gone", branch))).name();
            String text = BranchRequest.text(git, branch);
            return new ExportResult(0, Optional.of(branch), Optional.of(commit), text, text, Optional.empty(), false);
        }
    }

    /** Where it went, in words: its commit, or the site's cards. */
    public String where(SiteTarget target) {
        return commit.map(id -> Strings.get("export.done.commit", branch.orElse(""), id.substring(0, 10)))
                .orElseGet(() -> Strings.get("export.done.files", target.cards()));
    }
}
