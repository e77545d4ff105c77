package org.cardwright.cli;

import java.nio.file.Path;
import java.util.Set;

import org.cardwright.data.FolderBusyException;
import org.cardwright.workspace.FolderLock;
import org.cardwright.edit.Progress;

/**
 * Lets a command read its cards, plan and save again where another program changed them in between, so that it never
 * takes back what it did not see. From the second time on no other writer that asks is let in.
 */
final class Attempts {
    private static final int MOST = 5;

    private Attempts() {}

    /** All that a command does, from reading on; it prints nothing before it has saved. */
    interface Attempt {
        int run() throws CommandFailure;
    }

    static int run(Attempt attempt) throws CommandFailure {
        return run(Set.of(), attempt);
    }

    /** @param first the folders that nobody else is let into from the first time on */
    static int run(Set<Path> first, Attempt attempt) throws CommandFailure {
        Set<Path> folders = first;
        for (int count = 1;; count++) {
            try (var _ = FolderLock.take(folders, Progress.NONE)) {
                return attempt.run();
            } catch (FolderBusyException e) {
                throw CommandFailure.io(e.getMessage(), e);
            } catch (CommandFailure e) {
                if (e.changedIn().isEmpty() || count == MOST) {
                    throw e;
                }
                folders = e.changedIn();
            }
        }
    }
}
