package org.cardwright.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.cardwright.edit.CardTarget;
import org.cardwright.model.CardField;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;

class FieldChoiceTest {
    @Test
    void everyFieldOfACardIsOfferedOnce() {
        List<FieldChoice> offered = FieldChoice.of(new Workspace(new CardFolder(Path.of("sample-cards")), List.of()));
        Set<CardField> found = EnumSet.noneOf(CardField.class);
        offered.forEach(choice -> found.add(switch (choice.target()) {
            case CardTarget.Field(CardField field) -> field;
            case CardTarget.Items items -> items.kind().field();
            case CardTarget.Courses _ -> CardField.COURSES;
            case CardTarget.Other other -> throw new AssertionError(other);
        }));
        assertEquals(EnumSet.allOf(CardField.class), found);
        assertEquals(CardField.values().length, offered.size());
    }
}
