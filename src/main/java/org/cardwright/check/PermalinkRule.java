package org.cardwright.check;

import java.util.regex.Pattern;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;

/** A permalink is an address and a selection key: other characters than letters, digits, dashes and slashes break it. */
final class PermalinkRule implements Rule {
    @Override
    public String id() {
        return "permalink-illegal";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    private static final Pattern LEGAL = Pattern.compile("/[A-Za-z0-9_/().-]+");

    @Override
    public void check(Subject card, Report report) {
        String permalink = card.text(CardField.PERMALINK);
        if (!permalink.isEmpty() && !LEGAL.matcher(permalink).matches()) {
            report.at(this, CardField.PERMALINK);
        }
    }
}
