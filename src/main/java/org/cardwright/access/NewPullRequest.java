package org.cardwright.access;

import java.util.Optional;

/**
 * A pull request that is to be made.
 *
 * @param owner of the repository that it is for
 * @param name of that repository
 * @param fromOwner owner of the repository that has the branch
 * @param fromName name of that repository
 * @param branch with the changes
 * @param base the branch that it is for; empty for the repository's own choice
 */
public record NewPullRequest(String owner, String name, String fromOwner, String fromName, String branch, Optional<String> base) {
    boolean fork() {
        return !owner.equals(fromOwner) || !name.equals(fromName);
    }
}
