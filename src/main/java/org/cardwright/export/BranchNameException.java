package org.cardwright.export;

import java.io.IOException;
import java.io.Serial;
import java.util.Optional;

import org.cardwright.i18n.Strings;

/** A branch cannot have the name that was given; its message offers another one where one comes to mind. */
public final class BranchNameException extends ExportException {
    @Serial private static final long serialVersionUID = 1;

    private BranchNameException(String message) {
        super(message);
    }

    /** Refuses a name that cannot be a branch's, as such or in this checkout. */
    static void require(SiteTarget target, String name) throws IOException {
        Optional<SiteGit> opened = SiteGit.open(target);
        if (opened.isEmpty()) {
            throw new ExportException(Strings.get("export.git.none", target.root()));
        }
        try (SiteGit git = opened.get()) {
            BranchNames names = BranchNames.of(git, RemoteRoute.push(git, name).map(RemoteRoute::remote));
            Optional<String> problem = names.problem(name);
            if (problem.isPresent()) {
                throw new BranchNameException(names.offer(name).map(
                        other -> Strings.get("export.branch.offer", problem.get(), other)).orElse(problem.get()));
            }
        }
    }
}
