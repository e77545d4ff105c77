package org.cardwright.export;

import java.util.List;

/**
 * What became of a push.
 *
 * @param rejected whether the remote has commits that are to be fetched and merged first
 * @param message what happened, for the user
 * @param words what the server said of it, line by line
 */
public record RemoteResult(boolean rejected, String message, List<String> words) {
    public RemoteResult {
        words = List.copyOf(words);
    }
}
