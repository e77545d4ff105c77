package org.cardwright.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.cardwright.course.CoursePart;
import org.cardwright.course.Mark;
import org.cardwright.course.PartSearch;
import org.cardwright.course.PlannedLine;
import org.cardwright.course.TextReplacement;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Derivation;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.document.SearchGuard;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.CardTarget;
import org.cardwright.edit.CardTexts;
import org.cardwright.edit.Refusal;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.text.TextSearch;

/** Carries out a bulk edit on one card by the edits that a person would make one by one. */
final class BulkEdits {
    private final CardDocument before;
    private final List<PartNote> notes = new ArrayList<>();
    private CardDocument document;
    private Optional<Refusal.Place> at = Optional.empty();

    private BulkEdits(CardDocument before) {
        this.before = before;
        this.document = before;
    }

    /** @param notes what a person should know about places of the card, also of those that did not change */
    record Edited(CardDocument document, List<PartNote> notes) {}

    /** The card after the edit; the same document if the edit does not concern it. */
    static Edited apply(CardId card, CardDocument before, BulkEdit edit, Optional<TextSearch> search)
            throws RefusedException {
        var edits = new BulkEdits(before);
        try {
            switch (edit) {
                case BulkEdit.SetValue set -> edits.set(set.target(), set.value());
                case BulkEdit.Clear clear -> edits.clear(clear.target());
                case BulkEdit.Replace replace -> {
                    edits.replace(searches(replace.targets(), search.orElseThrow()));
                    if (replace.targets().contains(new CardTarget.Courses())) {
                        edits.replaceInCourses(card, PartSearch.of(search.orElseThrow(), CoursePart.ANY));
                    }
                }
            }
        } catch (EditRefusedException e) {
            throw new RefusedException(new Refusal(edits.at, e.getMessage()), e);
        }
        return new Edited(edits.document, List.copyOf(edits.notes));
    }

    private static Function<CardPart, TextSearch> searches(List<CardTarget> targets, TextSearch search) {
        return part -> CardTarget.anyHolds(targets, part) ? search : TextSearch.NOTHING;
    }

    /** The card with its texts replaced by what is searched for in each of them, and its courses too. */
    static Edited replaced(CardId card, CardDocument before, Function<CardPart, TextSearch> texts, PartSearch courses)
            throws RefusedException {
        var edits = new BulkEdits(before);
        try {
            edits.replace(texts);
            edits.replaceInCourses(card, courses);
        } catch (EditRefusedException e) {
            throw new RefusedException(new Refusal(edits.at, e.getMessage()), e);
        }
        return new Edited(edits.document, List.copyOf(edits.notes));
    }

    /** Carries a refusal. */
    static final class RefusedException extends Exception {
        @java.io.Serial private static final long serialVersionUID = 1;
        private final transient Refusal refusal;

        RefusedException(Refusal refusal, Throwable cause) {
            super(refusal.reason(), cause);
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    private void edit(CardPart part, Edit edit) throws EditRefusedException {
        at = Optional.of(part);
        SearchGuard.check(document, edit);
        document = document.apply(edit);
    }

    private void set(CardTarget target, String value) throws EditRefusedException {
        switch (target) {
            case CardTarget.Field(CardField field) -> field(field, value);
            case CardTarget.Other(String key) -> other(key, value);
            case CardTarget.Items items -> {
                List<String> lines = value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
                for (LevelContent level : levels(items)) {
                    items(items.kind(), level.number(), level.items(items.kind()), lines);
                }
            }
            case CardTarget.Courses _ -> throw new EditRefusedException(Strings.get("bulk.refused.courses"));
        }
    }

    private List<LevelContent> levels(CardTarget.Items items) {
        return before.card().levels().stream()
                .filter(level -> items.level().isEmpty() || items.level().getAsInt() == level.number()).toList();
    }

    private void clear(CardTarget target) throws EditRefusedException {
        switch (target) {
            case CardTarget.Field(CardField field) -> field(field, "");
            case CardTarget.Other(String key) -> other(key, "");
            case CardTarget.Items items -> {
                for (LevelContent level : levels(items)) {
                    items(items.kind(), level.number(), level.items(items.kind()), List.of());
                }
                if (items.level().isEmpty()) {
                    items(items.kind(), Edit.UNASSIGNED, before.card().unassigned(items.kind()), List.of());
                }
            }
            case CardTarget.Courses _ -> {
                for (int i = before.card().courses().size() - 1; i >= 0; i--) {
                    edit(new CardPart.CourseLine(i), new Edit.RemoveCourse(i));
                }
            }
        }
    }

    private void field(CardField field, String value) throws EditRefusedException {
        if (!value.isEmpty() || before.has(field)) {
            edit(new CardPart.Field(field), new Edit.SetField(document.key(field), value));
        }
    }

    /** A card without the key is not concerned: a key that the site does not know is nothing to add. */
    private void other(String key, String value) throws EditRefusedException {
        if (before.card().others().stream().anyMatch(other -> other.key().equals(key))) {
            edit(new CardPart.Other(key), new Edit.SetField(key, value));
        }
    }

    /** Makes a level hold these items; what stays in its place is set, so that its spelling in the file stays. */
    private void items(ItemKind kind, int level, List<String> old, List<String> now) throws EditRefusedException {
        for (int i = 0; i < now.size(); i++) {
            edit(new CardPart.Item(kind, level, i), i < old.size() ? new Edit.SetItem(kind, level, i, now.get(i))
                    : new Edit.AddItem(kind, level, i, now.get(i)));
        }
        for (int i = old.size() - 1; i >= now.size(); i--) {
            edit(new CardPart.Item(kind, level, i), new Edit.RemoveItem(kind, level, i));
        }
    }

    private void replace(Function<CardPart, TextSearch> searches) throws EditRefusedException {
        Map<CardPart, String> texts = new LinkedHashMap<>();
        for (CardTexts.Placed text : CardTexts.of(before)) {
            if (!new CardTarget.Courses().holds(text.part())) {
                searches.apply(text.part()).replace(text.text()).map(TextSearch.Replaced::text).filter(now -> !now.equals(text.text()))
                        .ifPresent(now -> texts.put(text.part(), now));
            }
        }
        // What others follow comes first, so that a follower is left alone once it was carried along.
        List<CardPart> parts = new ArrayList<>(texts.keySet());
        parts.sort(Comparator.comparing(this::follows));
        for (CardPart part : parts) {
            put(part, texts.get(part));
        }
        for (CardPart part : parts.reversed()) {
            if (part instanceof CardPart.Item(ItemKind kind, int level, int index) && texts.get(part).isBlank()) {
                edit(part, new Edit.RemoveItem(kind, level, index));
            }
        }
    }

    private boolean follows(CardPart part) {
        return part instanceof CardPart.Field(CardField field) && before.derivation(field) == Derivation.FOLLOWS;
    }

    private void put(CardPart part, String text) throws EditRefusedException {
        Card card = document.card();
        switch (part) {
            case CardPart.Field(CardField field) -> {
                if (card.text(field).equals(before.card().text(field))) {
                    edit(part, new Edit.SetField(document.key(field), text));
                }
            }
            case CardPart.Item(ItemKind kind, int level, int index) -> {
                if (!text.isBlank()) {
                    edit(part, new Edit.SetItem(kind, level, index, text));
                }
            }
            case CardPart.Other(String key) -> edit(part, new Edit.SetField(key, text));
            case CardPart.Course _, CardPart.CourseLine _, CardPart.Line _, CardPart.Value _ ->
                throw new IllegalStateException("neither courses nor a file that is no card are replaced like that");
        }
    }

    /** As the course manager and the command line do, which say the same about each line. */
    private void replaceInCourses(CardId card, PartSearch searches) {
        TextReplacement.Replaced replaced = new TextReplacement(searches).replace(card, document);
        document = replaced.document();
        replaced.lines().forEach(line -> line.words()
                .forEach(words -> notes.add(new PartNote(place(line), words))));
    }

    private static CardPart place(PlannedLine line) {
        Optional<CoursePart> part = line.stays().flatMap(stays -> stays.parts().stream().min(Comparator.naturalOrder()))
                .or(() -> line.marks().stream().map(Mark::part).findFirst());
        return line.review() || part.isEmpty() ? new CardPart.CourseLine(line.index())
                : new CardPart.Course(line.index(), CardPart.Piece.valueOf(part.get().name()));
    }
}
