package org.cardwright.course.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.cardwright.i18n.Strings;

/**
 * What became of one link when it was checked.
 *
 * @param url as the card has it
 * @param status the last answer's status such as 404; 0 where there was no answer
 * @param checked when
 * @param redirects every redirect on the way, in order; none for a link that answers itself
 */
public record LinkResult(String url, LinkReason reason, int status, Instant checked, List<LinkHop> redirects) {
    public LinkResult {
        redirects = List.copyOf(redirects);
    }

    public LinkState state() {
        return reason == LinkReason.ANSWERS && permanent() ? LinkState.MOVED : reason.state();
    }

    /** Where the link led at last; itself where nothing redirected it. */
    public String finalUrl() {
        return redirects.isEmpty() ? url : redirects.getLast().url();
    }

    /** Whether it was redirected, and each time for good. */
    public boolean permanent() {
        return !redirects.isEmpty() && redirects.stream().allMatch(LinkHop::permanent);
    }

    /** What should stand on the cards instead: where the link moved, with its own fragment; empty if it did not. */
    public Optional<String> movedTo() {
        return state() == LinkState.MOVED
                ? Optional.of(LinkAddress.withFragmentOf(url, finalUrl())).filter(moved -> !moved.equals(url))
                : Optional.empty();
    }

    /**
     * Whether the link leads to a site's start page or to a place to sign in: sites send links there that are really
     * gone, so that a person should look before the new link takes the place of the old one.
     */
    public boolean suspicious() {
        return !redirects.isEmpty() && LinkAddress.of(url).isPresent() && LinkAddress.of(finalUrl())
                .filter(last -> last.isSignIn() || last.isStart() && !LinkAddress.of(url).orElseThrow().isStart())
                .isPresent();
    }

    /** The result as one sentence for the user. */
    public String words() {
        return state() == LinkState.MOVED ? Strings.get("link.reason.moved", finalUrl())
                : reason == LinkReason.ANSWERS && !redirects.isEmpty()
                ? Strings.get("link.reason.redirected", finalUrl()) : reason.words(status);
    }

    /** What became of the link, when, and over which addresses it led: "Dead: 404 (21 November 2026)" and so on. */
    public List<String> history() {
        List<String> lines = new ArrayList<>();
        lines.add(Strings.get("courses.link.result", LinkStanding.of(state()).label(), words(), Date.from(checked)));
        redirects.forEach(hop -> lines.add(Strings.get("courses.link.hop", Integer.toString(hop.status()), hop.url())));
        if (suspicious()) {
            lines.add(Strings.get("courses.link.suspicious"));
        }
        return lines;
    }
}
