package org.cardwright.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cardwright.model.CardField;
import org.cardwright.model.OtherKey;
import org.cardwright.model.Severity;

/** A key is one or two letters away from one that the card lacks: the site does not find its value. */
final class MisspeltKeyRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("key-misspelt", Severity.WARNING, "2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        for (OtherKey other : card.card().others()) {
            nearest(card, other.key()).ifPresent(field -> report.atKey(this, other.key(), other.key(), field.key())
                    .fix(() -> Answers.review(KeyFixes.rename(other.key(), field.key()))));
        }
    }

    /** The one field that the card lacks and whose key looks much like this one. */
    static Optional<CardField> nearest(Subject card, String key) {
        List<CardField> near = Arrays.stream(CardField.values()).filter(field -> card.card().field(field).isEmpty())
                .filter(field -> !(field == CardField.COURSES && !card.card().courses().isEmpty()))
                .filter(field -> Distance.small(plain(key), plain(field.key()))).toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
    }
}
