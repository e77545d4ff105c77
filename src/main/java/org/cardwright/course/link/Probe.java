package org.cardwright.course.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One link on its way, asked until it is known what became of it; for one thread at a time. */
final class Probe {
    private static final List<Duration> BACK_OFF = List.of(Duration.ofSeconds(1), Duration.ofSeconds(4));
    /** Longer than this nobody waits who sits before the screen. */
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);
    /** As many as browsers follow. */
    private static final int MOST_REDIRECTS = 20;
    /** Some sites send a visitor once around to the same page to set a cookie. */
    private static final int MOST_VISITS = 2;

    private final String link;
    private final List<LinkHop> redirects = new ArrayList<>();
    private final Map<LinkAddress, Integer> visits = new HashMap<>();
    private LinkAddress at;
    /** Whether the page itself is asked for: some servers refuse to tell of it only. */
    private boolean get;
    private int failures;

    Probe(String link, LinkAddress address) {
        this.link = link;
        this.at = address;
        visits.put(address, 1);
    }

    LinkAddress address() {
        return at;
    }

    String host() {
        return at.host();
    }

    boolean get() {
        return get;
    }

    LinkResult result(Step.Done done, Instant now) {
        return new LinkResult(link, done.reason(), done.status(), now, redirects);
    }

    /** The server answered. */
    Step answered(Answer answer, Instant now) {
        int status = answer.status();
        if (status >= 200 && status < 300) {
            return new Step.Done(LinkReason.ANSWERS, status);
        }
        if (status >= 300 && status < 400) {
            return redirected(answer);
        }
        if (status == 429) {
            return rest(answer, now, LinkReason.TOO_MANY_REQUESTS);
        }
        if (!get) {
            get = true;
            return Step.Ask.NOW;
        }
        if (BotWall.stands(answer)) {
            return new Step.Done(LinkReason.BOT_WALL, status);
        }
        return switch (status) {
            case 404 -> new Step.Done(LinkReason.NOT_FOUND, status);
            case 410 -> new Step.Done(LinkReason.GONE, status);
            case 401 -> new Step.Done(LinkReason.SIGN_IN, status);
            case 403 -> new Step.Done(LinkReason.FORBIDDEN, status);
            case 407 -> new Step.Done(LinkReason.PROXY, status);
            case 503 -> answer.header("retry-after").isEmpty() ? again(LinkReason.SERVER_ERROR, status)
                    : rest(answer, now, LinkReason.SERVER_ERROR);
            case 408, 425 -> again(LinkReason.OTHER_STATUS, status);
            default -> status >= 500 && status < 600 ? again(LinkReason.SERVER_ERROR, status)
                    : new Step.Done(LinkReason.OTHER_STATUS, status);
        };
    }

    private Step redirected(Answer answer) {
        boolean leadsOn = switch (answer.status()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
        String location = LinkAddress.header(answer.header("location"));
        Optional<LinkAddress> next = leadsOn ? at.redirected(location) : Optional.empty();
        if (next.isEmpty()) {
            return new Step.Done(LinkReason.BAD_REDIRECT, answer.status());
        }
        redirects.add(new LinkHop(answer.status(), LinkAddress.withFragmentOf(location, next.get().uri().toString())));
        if (visits.merge(next.get(), 1, Integer::sum) > MOST_VISITS) {
            return new Step.Done(LinkReason.REDIRECT_LOOP, answer.status());
        }
        if (redirects.size() > MOST_REDIRECTS) {
            return new Step.Done(LinkReason.MANY_REDIRECTS, answer.status());
        }
        at = next.get();
        get = false;
        failures = 0;
        return Step.Ask.NOW;
    }

    /** There was no answer. */
    Step failed(LinkReason reason) {
        return switch (reason) {
            case TIME_OUT, CONNECTION_LOST -> {
                if (!get) {
                    get = true;
                    yield Step.Ask.NOW;
                }
                yield reason == LinkReason.TIME_OUT ? new Step.Done(reason, 0) : again(reason, 0);
            }
            case REFUSED -> again(reason, 0);
            default -> new Step.Done(reason, 0);
        };
    }

    private Step again(LinkReason reason, int status) {
        return failures == BACK_OFF.size() ? new Step.Done(reason, status)
                : new Step.Ask(BACK_OFF.get(failures++), false);
    }

    private Step rest(Answer answer, Instant now, LinkReason reason) {
        Duration asked = RetryAfter.of(answer.header("retry-after"), now)
                .orElse(BACK_OFF.get(Math.min(failures, BACK_OFF.size() - 1)));
        if (failures == BACK_OFF.size() || asked.compareTo(LONGEST_REST) > 0) {
            return new Step.Done(reason, answer.status());
        }
        failures++;
        return new Step.Ask(asked, true);
    }
}
