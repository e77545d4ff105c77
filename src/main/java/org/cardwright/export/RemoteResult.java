package org.cardwright.export;

/**
 * What became of a push.
 *
 * @param rejected whether the remote has commits that are to be fetched and merged first
 * @param message what happened, for the user
 */
public record RemoteResult(boolean rejected, String message) {}
