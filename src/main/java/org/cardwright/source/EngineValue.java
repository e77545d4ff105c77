package org.cardwright.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.cardwright.site.SitePlaces;
import org.cardwright.text.SourceText;

/** What the script engine makes of a value of a table, or of none. */
final class EngineValue {
    private EngineValue() {}

    /** The value within a text. */
    static String printed(Optional<SourceValue> value) {
        return value.map(found -> found instanceof SourceValue.Digits digits ? EngineNumber.text(number(digits))
                : decoded(found.text())).orElse(SitePlaces.UNKNOWN);
    }

    /** The value, if it is a text. */
    static Optional<String> words(Optional<SourceValue> value) {
        return value.filter(SourceValue.Words.class::isInstance).map(words -> decoded(words.text()));
    }

    static double number(SourceValue.Digits digits) {
        return Double.parseDouble(digits.text());
    }

    /** Whether the value is a text, a number or another single one, not a list or an object. */
    static boolean isSingle(Optional<SourceValue> value) {
        return value.filter(SourceValue.Other.class::isInstance).map(SourceValue::text)
                .filter(text -> text.startsWith("[") || text.startsWith("{")).isEmpty();
    }

    /** Whether the value counts as nothing where the generator asks whether there is one. */
    static boolean isNothing(Optional<SourceValue> value) {
        return switch (value.orElse(SourceValue.EMPTY)) {
            case SourceValue.Words words -> words.text().isEmpty();
            case SourceValue.Digits digits -> number(digits) == 0;
            case SourceValue.Other other -> other.text().equals("null") || other.text().equals("false");
        };
    }

    /** The engine cannot keep bytes that are not UTF-8. */
    static String decoded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i))) {
                SourceText source = new SourceText(text, false);
                return source.wellFormed() ? text : new String(source.bytes(), StandardCharsets.UTF_8);
            }
        }
        return text;
    }
}
