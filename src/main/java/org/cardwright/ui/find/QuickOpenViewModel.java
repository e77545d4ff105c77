package org.cardwright.ui.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.text.QuickMatch;
import org.cardwright.workspace.Workspace;

/** The cards that a few letters name, the best first; without letters those that were open lately. */
final class QuickOpenViewModel {
    /** More would not be read. */
    private static final int SHOWN = 50;

    private static final List<CardField> NAMING = List.of(CardField.JOB_SERIES, CardField.SERIES,
            CardField.CAREER_LEVEL, CardField.COMPETENCY, CardField.GROUP, CardField.LEVEL);

    private final Supplier<Optional<Workspace>> workspace;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<List<CardId>> cards = new ReadOnlyObjectWrapper<>(this, "cards", List.of());
    private final Map<CardId, QuickMatch> names = new HashMap<>();
    private final LinkedHashSet<CardId> recent = new LinkedHashSet<>();

    private record Scored(CardId card, int score) {}

    QuickOpenViewModel(Supplier<Optional<Workspace>> workspace) {
        this.workspace = workspace;
        text.addListener((observed, old, now) -> search());
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyObjectProperty<List<CardId>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    /** Begins anew, with the cards as they are now. */
    void begin() {
        text.set("");
        search();
    }

    /** Forgets how cards are called that changed. */
    void changed(Set<CardId> changed) {
        names.keySet().removeAll(changed);
    }

    /** A card came to the front. */
    void visited(CardId card) {
        recent.remove(card);
        recent.addFirst(card);
    }

    private void search() {
        if (workspace.get().isEmpty()) {
            cards.set(List.of());
            return;
        }
        Workspace open = workspace.get().get();
        List<String> words = QuickMatch.words(text.get());
        if (words.isEmpty()) {
            cards.set(Stream.concat(recent.stream().filter(open::contains), open.cards().stream()
                    .filter(card -> !recent.contains(card))).limit(SHOWN).toList());
            return;
        }
        List<Scored> hits = new ArrayList<>();
        for (CardId card : open.cards()) {
            int score = names.computeIfAbsent(card, id -> naming(id, open.document(id))).score(words);
            if (score != QuickMatch.NONE) {
                hits.add(new Scored(card, score + (recent.contains(card) ? 1 : 0)));
            }
        }
        cards.set(hits.stream().sorted(Comparator.comparingInt(Scored::score).reversed()).limit(SHOWN)
                .map(Scored::card).toList());
    }

    private static QuickMatch naming(CardId id, CardDocument document) {
        Card card = document.card();
        StringBuilder words = new StringBuilder();
        NAMING.forEach(field -> words.append(card.text(field)).append(' '));
        return QuickMatch.of(words.append(id.name()).toString());
    }
}
