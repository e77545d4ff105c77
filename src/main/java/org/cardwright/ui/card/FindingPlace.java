package org.cardwright.ui.card;

import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardPlaces;
import org.cardwright.document.Edit;
import org.cardwright.model.Card;
import org.cardwright.model.Finding;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.text.Position;
import org.cardwright.ui.common.CardTab;

/** Finds the part of a card that a problem without a field stands at. */
interface FindingPlace {
    /** Puts the focus there. */
    void focus(CardTab tab);

    static Optional<FindingPlace> of(CardDocument document, Finding finding) {
        CardPlaces places = document.places();
        return course(document, places, finding.position()).or(() -> item(document, places, finding.position()));
    }

    private static Optional<FindingPlace> course(CardDocument document, CardPlaces places, Position position) {
        for (int i = 0; i < document.card().courses().size(); i++) {
            int index = i;
            if (places.ofCourse(i).line() == position.line()) {
                return Optional.of(tab -> tab.focusCourse(index));
            }
        }
        return Optional.empty();
    }

    private static Optional<FindingPlace> item(CardDocument document, CardPlaces places, Position position) {
        Card card = document.card();
        for (ItemKind kind : ItemKind.values()) {
            for (LevelContent level : card.levels()) {
                for (int i = 0; i < level.items(kind).size(); i++) {
                    int index = i;
                    if (places.ofItem(kind, level.number(), i).equals(position)) {
                        return Optional.of(tab -> tab.focusItem(kind, level.number(), index));
                    }
                }
            }
            if (!card.unassigned(kind).isEmpty()
                    && places.ofItem(kind, Edit.UNASSIGNED, 0).equals(position)) {
                return Optional.of(tab -> tab.focusItem(kind, Edit.UNASSIGNED, 0));
            }
        }
        return Optional.empty();
    }
}
