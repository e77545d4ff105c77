package org.cardwright.access;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** Keeps what servers answered last, with the mark by which they tell whether it is still the same; not for ever. For any thread. */
final class ApiAnswers {
    private static final int MOST = 64;

    private final SequencedMap<URI, Answer> answers = new LinkedHashMap<>(MOST, 0.75f, true);

    /** @param mark what the server calls this answer, its ETag */
    record Answer(String mark, String body) {}

    synchronized Optional<Answer> of(URI address) {
        return Optional.ofNullable(answers.get(address));
    }

    synchronized void keep(URI address, Answer answer) {
        answers.put(address, answer);
        if (answers.size() > MOST) {
            answers.pollFirstEntry();
        }
    }

    /** Somebody else may be signed in now, who may see other things. */
    synchronized void forget() {
        answers.clear();
    }
}
