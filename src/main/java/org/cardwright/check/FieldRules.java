package org.cardwright.check;

import java.util.Optional;
import java.util.regex.Pattern;

import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Severity;

/** What is said while a field is typed besides what the checks find; a warning keeps nobody from typing. */
public final class FieldRules {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern GRADES = Pattern.compile("\\d+-\\d+");

    private FieldRules() {}

    /** The rule of a field; what the checks of the whole card say of it is not said twice. */
    public static FieldRule of(CardField field) {
        return switch (field) {
            case SERIES -> text -> matches(text, DIGITS, "card.rule.seriesDigits");
            case LEVEL -> text -> matches(text, GRADES, "card.rule.level");
            default -> text -> Optional.empty();
        };
    }

    /** A behavior or a definition. */
    public static Optional<FieldMessage> item(String text) {
        return warnIf(text.isBlank(), "card.rule.itemBlank");
    }

    private static Optional<FieldMessage> matches(String text, Pattern pattern, String key) {
        return warnIf(!text.isBlank() && !pattern.matcher(text.strip()).matches(), key);
    }

    private static Optional<FieldMessage> warnIf(boolean wrong, String key) {
        return wrong ? Optional.of(new FieldMessage(Severity.WARNING, Strings.get(key))) : Optional.empty();
    }
}
