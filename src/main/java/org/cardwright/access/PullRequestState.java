package org.cardwright.access;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cardwright.i18n.Strings;

/**
 * What a host says of a pull request.
 *
 * @param checks empty if the token may not see them
 * @param review empty if the token may not see it
 * @param at when the host answered
 */
public record PullRequestState(PullRequestLink link, Stage stage, Optional<Checks> checks, Optional<Review> review, Instant at) {
    /** How far it is. */
    public enum Stage { DRAFT, OPEN, CLOSED, MERGED }

    /** What those said who looked at it. */
    public enum Review { NONE, APPROVED, CHANGES_REQUESTED }

    /** How many of the automatic checks have which result. */
    public record Checks(int passed, int failed, int running) {
        Checks plus(Checks more) {
            return new Checks(passed + more.passed, failed + more.failed, running + more.running);
        }
    }

    /** In lines, for people. */
    public List<String> words() {
        String when = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).format(at.atZone(ZoneId.systemDefault()));
        return List.of(Strings.get(key("stage", stage), link.number()),
                checks.map(all -> all.equals(new Checks(0, 0, 0)) ? Strings.get("access.request.checks.none")
                        : Strings.get("access.request.checks", all.passed(), all.failed(), all.running()))
                        .orElseGet(() -> Strings.get("access.request.checks.hidden")),
                review.map(one -> Strings.get(key("review", one))).orElseGet(() -> Strings.get("access.request.review.hidden")),
                Strings.get("access.request.at", when));
    }

    private static String key(String kind, Enum<?> value) {
        return "access.request." + kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
