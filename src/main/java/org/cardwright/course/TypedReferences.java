package org.cardwright.course;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.html.HtmlText;

/** Character references such as {@code &amp;} in what a person types; links hold {@code &copy=2}, which is none. */
final class TypedReferences {
    static final Pattern REFERENCE = Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");

    private TypedReferences() {}

    static String decode(String text) {
        return decode(text, UnaryOperator.identity());
    }

    /** Decodes the references and passes what they stand for through {@code as}. */
    static String decode(String text, UnaryOperator<String> as) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return REFERENCE.matcher(text).replaceAll(match -> {
            String decoded = HtmlText.decode(match.group());
            return Matcher.quoteReplacement(decoded.equals(match.group()) ? decoded : as.apply(decoded));
        });
    }
}
