package org.cardwright.bulk;

import java.util.List;

import org.cardwright.edit.CardPart;
import org.cardwright.edit.StepPart;
import org.cardwright.model.Severity;

/** What a person should know about a place of a card: what stays of it, and what to look at. */
record PartNote(CardPart part, String words) implements StepPart {
    @Override
    public String before() {
        return "";
    }

    @Override
    public String after() {
        return "";
    }

    @Override
    public List<Note> notes() {
        return List.of(new Note(Severity.WARNING, words));
    }
}
