package org.cardwright.export;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.i18n.Strings;
import org.cardwright.merge.CardMerge;
import org.cardwright.text.SourceText;

/** What others pushed and what was to be pushed change the same values, so that a person has to choose. */
public final class MergeConflictException extends ExportException {
    @Serial private static final long serialVersionUID = 1;

    private final transient Map<String, Both> cards;

    /** A card as both sides have it; empty texts where one has none. */
    record Both(SourceText base, SourceText ours, SourceText theirs, CardMerge merge) {}

    MergeConflictException(String branch, Map<String, Both> cards) {
        super(Strings.get("export.push.conflicts", branch));
        this.cards = new TreeMap<>(cards);
    }

    private MergeConflictException(String message) {
        super(message);
        cards = Map.of();
    }

    /** A file that is no card was changed by both. */
    static MergeConflictException ofFile(String path) {
        return new MergeConflictException(Strings.get("export.merge.other-file", path));
    }

    /** By the name that the export knows it by. */
    Map<String, Both> cards() {
        return cards;
    }

    /** A plan that shows these conflicts as it does those with the checkout: what the site has is what others pushed. */
    public Plan in(Plan plan) {
        Map<String, ExportCard> all = new TreeMap<>();
        plan.cards().forEach(card -> all.put(card.file(), card));
        cards.forEach((file, both) -> all.put(file, new ExportCard(MergedNames.same(file), ExportState.CONFLICT,
                present(both.theirs()), present(both.ours()), present(both.base()), merge(both), Optional.empty(), List.of(),
                Strings.get("export.note.pushed"), false)));
        return new Plan(plan.source(), plan.target(), plan.branch(), new ArrayList<>(all.values()), plan.problems(),
                plan.inPlace(), plan.git());
    }

    /** One side took the card away: only as a whole can one stay. */
    private static Optional<CardMerge> merge(Both both) {
        return both.ours().text().isEmpty() || both.theirs().text().isEmpty() ? Optional.empty()
                : Optional.of(both.merge());
    }

    private static Optional<SourceText> present(SourceText text) {
        return text.text().isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
