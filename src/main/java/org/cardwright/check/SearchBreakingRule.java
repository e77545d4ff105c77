package org.cardwright.check;

import java.util.EnumSet;
import java.util.Set;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;

/** The site's search file takes fields as they are: a quotation mark, backslash or line break in one breaks all of its search (format notes, 6.6). */
final class SearchBreakingRule implements Rule {
    @Override
    public String id() {
        return "search-breaking";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    private static final Set<CardField> READ_BY_SEARCH = EnumSet.complementOf(EnumSet.of(CardField.COURSES));

    @Override
    public void check(Subject card, Report report) {
        for (CardField field : READ_BY_SEARCH) {
            String text = card.text(field);
            if (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0 || text.indexOf('\n') >= 0) {
                report.at(this, field, card.document().key(field));
            }
        }
    }
}
