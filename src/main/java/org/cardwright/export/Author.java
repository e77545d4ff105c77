package org.cardwright.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who a commit is by. */
public record Author(String name, String email) {
    private static final Pattern FORM = Pattern.compile("\\s*([^<>\\n]*[^<>\\s])\\s*<([^<>\\s]+@[^<>\\s]+)>\\s*");

    /** Reads {@code Name <address>}; empty if it is not of that form. */
    public static Optional<Author> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new Author(matcher.group(1), matcher.group(2))) : Optional.empty();
    }
}
