package org.cardwright.i18n;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places for its arguments, taken apart once: a folder can have a hundred thousand problems. It is filled in
 * exactly as {@link MessageFormat} does, but keeps the apostrophes of a text without places.
 */
final class Message {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final int GROUPED = 1000;

    private static final int MAX_COUNT = 50;

    /** Each thread formats with its own copy. */
    private final MessageFormat format;
    /** The words before, between and behind the arguments; empty where they are more than put into their places. */
    private final List<String> words = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final Map<List<Object>, String> counts = new ConcurrentHashMap<>();

    Message(String pattern) {
        format = new MessageFormat(pattern, Locale.US);
        if (pattern.indexOf('{') < 0) {
            // Where nothing is to be filled in, an apostrophe is just that, whatever is passed along.
            words.add(pattern);
            return;
        }
        boolean quotes = pattern.replace("''", "").indexOf('\'') >= 0;
        Matcher place = PLACE.matcher(pattern);
        int from = 0;
        while (place.find()) {
            words.add(pattern.substring(from, place.start()).replace("''", "'"));
            places.add(place.group(1).charAt(0) - '0');
            from = place.end();
        }
        words.add(pattern.substring(from).replace("''", "'"));
        if (quotes || words.stream().anyMatch(text -> text.indexOf('{') >= 0 || text.indexOf('}') >= 0)) {
            words.clear();
        }
    }

    String filled(Object... arguments) {
        return simple(arguments).orElseGet(() -> words.isEmpty() && counts(arguments)
                ? counts.computeIfAbsent(List.of(arguments), _ -> formatted(arguments)) : formatted(arguments));
    }

    /** Whether there are only small numbers: of them there are few, and each is said again and again. */
    private static boolean counts(Object... arguments) {
        for (Object argument : arguments) {
            if (!(argument instanceof Integer number && number >= 0 && number < MAX_COUNT)) {
                return false;
            }
        }
        return arguments.length < 3;
    }

    private String formatted(Object... arguments) {
        return ((MessageFormat) format.clone()).format(arguments);
    }

    private Optional<String> simple(Object... arguments) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder(words.getFirst());
        for (int i = 0; i < places.size(); i++) {
            Object argument = places.get(i) < arguments.length ? arguments[places.get(i)] : null;
            boolean plain = argument instanceof String
                    || argument instanceof Integer number && number > -GROUPED && number < GROUPED;
            if (!plain) {
                return Optional.empty();
            }
            out.append(argument).append(words.get(i + 1));
        }
        return Optional.of(out.toString());
    }
}
