package org.cardwright.course;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of a provider as one text gives them: {@code Graduate School USA (GSUSA)} has a full name and an acronym.
 *
 * @param names in the plain form of {@link Fingerprint}
 * @param acronyms what the text says or abbreviates, in lower case; empty for a name of one word that is none
 */
record ProviderNames(Set<String> names, Set<String> acronyms) {
    private static final Pattern IN_PARENTHESES = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)\\s*");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z&]{1,9}");
    private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "in", "on", "at", "a", "an");

    static ProviderNames of(String provider) {
        Set<String> names = new HashSet<>();
        Set<String> acronyms = new HashSet<>();
        Matcher both = IN_PARENTHESES.matcher(provider);
        for (String part : both.matches() ? List.of(both.group(1), both.group(2)) : List.of(provider)) {
            add(part.strip(), names, acronyms);
        }
        return new ProviderNames(names, acronyms);
    }

    private static void add(String name, Set<String> names, Set<String> acronyms) {
        Optional<String> acronym = Optional.of(name).filter(text -> ACRONYM.matcher(text).matches());
        if (acronym.isPresent()) {
            acronyms.add(Fingerprint.plain(acronym.get()));
            return;
        }
        names.add(Fingerprint.plain(name));
        List<String> words = Arrays.stream(name.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
        if (words.size() > 1) {
            acronyms.add(initials(words, false, false));
            acronyms.add(initials(words, false, true));
            acronyms.add(initials(words, true, false));
            acronyms.add(initials(words, true, true));
        }
    }

    /** GSU and GSUSA are both made of Graduate School USA: a word in capitals may stay whole. */
    private static String initials(List<String> words, boolean smallToo, boolean capitalsWhole) {
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            if (smallToo || !SMALL.contains(word.toLowerCase(java.util.Locale.ROOT))) {
                boolean whole = capitalsWhole && word.length() > 1 && ACRONYM.matcher(word).matches();
                out.append(whole ? word : word.substring(0, 1));
            }
        }
        return out.toString().toLowerCase(java.util.Locale.ROOT);
    }
}
