package org.cardwright.document;

import java.util.Optional;

import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.LevelContent;
import org.cardwright.text.SearchText;

/** Keeps texts out of cards that would break the search of the whole site, where no form shows what they do. */
public final class SearchGuard {
    private SearchGuard() {}

    /**
     * Lets an edit pass unless it writes such a text where none stood before.
     *
     * @throws EditRefusedException if it does; the message is for the user
     */
    public static void check(CardDocument before, Edit edit) throws EditRefusedException {
        Optional<Character> breaking = text(edit).flatMap(SearchText::breaking);
        if (breaking.isPresent() && old(before, edit).flatMap(SearchText::breaking).isEmpty()) {
            throw new EditRefusedException(reason(breaking.get()));
        }
    }

    private static String reason(char c) {
        return switch (c) {
            case '"' -> Strings.get("edit.breaks-search.quote");
            case '\t', '\n', '\r' -> Strings.get("edit.breaks-search.lines");
            default -> Strings.get("edit.breaks-search", SearchText.name(c));
        };
    }

    /** What the edit writes into a field that the search takes. */
    private static Optional<String> text(Edit edit) {
        return switch (edit) {
            case Edit.SetField set -> isTaken(set.key()) ? Optional.of(set.value()) : Optional.empty();
            case Edit.SetItem set -> Optional.of(set.text());
            case Edit.AddItem add -> Optional.of(add.text());
            default -> Optional.empty();
        };
    }

    private static boolean isTaken(String key) {
        return CardField.ofKey(key).filter(field -> field != CardField.COURSES).isPresent();
    }

    private static Optional<String> old(CardDocument before, Edit edit) {
        return switch (edit) {
            case Edit.SetField set -> CardField.ofKey(set.key()).map(before.card()::text);
            case Edit.SetItem set -> before.card().levels().stream().filter(level -> level.number() == set.level())
                    .map(level -> item(level, set)).findFirst().flatMap(found -> found);
            default -> Optional.empty();
        };
    }

    private static Optional<String> item(LevelContent level, Edit.SetItem set) {
        return level.items(set.kind()).stream().skip(Math.max(0, set.index())).findFirst();
    }
}
