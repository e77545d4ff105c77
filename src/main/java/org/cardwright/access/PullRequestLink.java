package org.cardwright.access;

/**
 * A pull request on its host.
 *
 * @param number within the repository
 * @param address of its page
 */
public record PullRequestLink(int number, String address) {}
