package org.cardwright.edit;

import java.util.Map;
import java.util.stream.Stream;

import org.cardwright.text.SearchTerms;

/** What a person looks for in all cards, and in which of their texts. */
public record FindWish(SearchTerms terms, FindScope scope) {
    private static final String TEXT = "find/text";
    private static final String OPTIONS = "find/options";

    /** Keeps what is looked for, so that the next start can go on with it; a field that was emptied is no search. */
    public void remember(Map<String, String> memory) {
        if (!terms.find().isEmpty()) {
            memory.put(TEXT, terms.find());
            memory.put(OPTIONS, terms.regex() + " " + terms.word() + " " + terms.matchCase() + " " + scope.name());
        }
    }

    /** What was looked for last, in the same way; this one for what is not remembered. */
    public FindWish recalled(Map<String, String> memory) {
        String text = memory.getOrDefault(TEXT, "");
        String[] options = memory.getOrDefault(OPTIONS, "").split(" ");
        if (options.length < 4) {
            return new FindWish(new SearchTerms(text, "", terms.regex(), terms.word(), terms.matchCase()), scope);
        }
        return new FindWish(new SearchTerms(text, "", Boolean.parseBoolean(options[0]), Boolean.parseBoolean(options[1]),
                Boolean.parseBoolean(options[2])), Stream.of(FindScope.values())
                .filter(one -> one.name().equals(options[3])).findFirst().orElse(scope));
    }
}
