package org.cardwright.course.link;

import java.time.Duration;

/** What is to happen with a link next. */
sealed interface Step {
    /** Nothing: this came of it. */
    record Done(LinkReason reason, int status) implements Step {}

    /** It is asked again: at once or after a while; then perhaps its whole host rests as long. */
    record Ask(Duration after, boolean hostRests) implements Step {
        static final Ask NOW = new Ask(Duration.ZERO, false);
    }
}
