package org.cardwright.ui.card;

import java.util.Optional;
import java.util.regex.Pattern;

import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.FieldMessage;
import org.cardwright.ui.common.FieldRule;

/** What the site needs of each field, said while it is typed (format notes, 6); a warning keeps nobody from typing. */
final class FieldRules {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern GRADES = Pattern.compile("\\d+-\\d+");
    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BREAKS_SEARCH = Pattern.compile("[\"\\\\\\n\\r]");

    private FieldRules() {}

    /** The rule of a field. */
    static FieldRule of(CardField field) {
        return switch (field) {
            case SERIES -> FieldRules::series;
            case PERMALINK -> FieldRules::permalink;
            case LEVEL -> text -> search(text).or(() -> matches(text, GRADES, "card.rule.level"));
            case CATEGORY -> text -> warnIf(!text.strip().equals("career"), "card.rule.category");
            case FILTERS -> text -> search(text)
                    .or(() -> warnIf(BLANKS.split(text.strip()).length != 3, "card.rule.filters"));
            case COMPETENCY -> text -> search(text).or(() -> warnIf(text.isBlank(), "card.rule.competency"));
            default -> FieldRules::search;
        };
    }

    /** Any text that the site puts into its search: behaviors, definitions, descriptions. */
    static Optional<FieldMessage> search(String text) {
        return warnIf(BREAKS_SEARCH.matcher(text).find(), "card.rule.search");
    }

    /** A behavior or a definition. */
    static Optional<FieldMessage> item(String text) {
        return warnIf(text.isBlank(), "card.rule.itemBlank").or(() -> search(text));
    }

    /** The address of a course. */
    static Optional<FieldMessage> link(String text) {
        String url = text.strip();
        return warnIf(BLANK.matcher(url).find(), "card.rule.linkBlank")
                .or(() -> warnIf(!url.isEmpty() && !url.matches("(?i)https?://.+"), "card.rule.link"));
    }

    private static Optional<FieldMessage> series(String text) {
        return matches(text, DIGITS, "card.rule.seriesDigits")
                .or(() -> warnIf(text.strip().startsWith("0"), "card.rule.seriesZero"));
    }

    private static Optional<FieldMessage> permalink(String text) {
        return search(text).or(() -> warnIf(BLANK.matcher(text.strip()).find(), "card.rule.permalinkBlank"))
                .or(() -> warnIf(!text.strip().startsWith("/"), "card.rule.permalinkSlash"));
    }

    private static Optional<FieldMessage> matches(String text, Pattern pattern, String key) {
        return warnIf(!pattern.matcher(text.strip()).matches(), key);
    }

    private static Optional<FieldMessage> warnIf(boolean wrong, String key) {
        return wrong ? Optional.of(new FieldMessage(Severity.WARNING, Strings.get(key))) : Optional.empty();
    }
}
