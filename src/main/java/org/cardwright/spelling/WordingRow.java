package org.cardwright.spelling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What texts should not say.
 *
 * @param find as a list has it: the base form
 * @param use what to write for it
 * @param why what is better then
 */
public record WordingRow(String find, Kind kind, String use, String why) {
    /** Which forms a word has. */
    public enum Kind {
        VERB,
        NOUN,
        /** This form alone. */
        FIXED
    }

    /** What a folder says itself; its kind shows in the forms that English has. */
    static WordingRow own(String find, String use, String why) {
        return new WordingRow(find, kind(find, use), use, why);
    }

    private static Kind kind(String find, String use) {
        if (find.indexOf(' ') >= 0 || find.isEmpty() || use.isEmpty()) {
            return Kind.FIXED;
        }
        EnglishDictionary words = EnglishDictionary.get();
        String lower = LetterCase.lower(find);
        if (words.knows(first(Inflection.ofVerb(lower).getLast())) && words.knows(first(Inflection.ofVerb(use).getLast()))) {
            return Kind.VERB;
        }
        return words.knows(Inflection.ofNoun(lower).getLast()) && words.knows(last(Inflection.ofNoun(use).getLast())) ? Kind.NOUN : Kind.FIXED;
    }

    private static String first(String phrase) {
        return phrase.split(" ")[0];
    }

    private static String last(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }

    /** Each form to find, in small letters, with what takes its place. */
    Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        List<String> from = forms(LetterCase.lower(find));
        List<String> to = forms(use);
        for (int i = 0; i < from.size(); i++) {
            forms.putIfAbsent(from.get(i), to.get(i));
        }
        return forms;
    }

    private List<String> forms(String phrase) {
        return switch (kind) {
            case VERB -> Inflection.ofVerb(phrase);
            case NOUN -> Inflection.ofNoun(phrase);
            case FIXED -> List.of(phrase);
        };
    }
}
