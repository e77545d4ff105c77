package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.cardwright.document.Edit;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.junit.jupiter.api.Test;

class SourceAlongTest {
    private final EditedSite site = new EditedSite(Excerpt.sources());

    /** A card with an edit of its own is changed by the answer, too, and written so. */
    @Test
    void anEditedCardThatTheAnswerChangesIsWrittenWithBoth() {
        List<String> having = site.having("Appropriations Law: Advanced Applications");
        String first = having.getFirst();
        String other = having.getLast();
        int place = site.course(first, "Appropriations Law: Advanced Applications");
        CourseText old = CourseComparer.said(site.card(first).card()).get(place);
        site.edit(first, new Edit.SetCourse(place, new CourseText("Law: Masterclass", old.provider(), old.url())))
                .set(other, CardField.DESCRIPTION, "Another description");
        SourceComparison comparison = SourceComparison.of(site.sources, site.made, site.cards);
        SourceQuestion question = SourceWriter.plan(comparison, comparison.differences(), Map.of(), Map.of()).questions()
                .getFirst();
        SourceWriting writing = SourceWriter.plan(comparison, comparison.differences(),
                Map.of(question.id(), question.answers().getFirst().id()), Map.of());
        assertTrue(writing.along().contains(other), writing.along().toString());
        assertEquals(List.of(), SourceOutput.left(comparison, writing));
        // The first one was edited into the generator's letters already.
        assertEquals(having.subList(1, having.size()), SourceOutput.cards(comparison, writing).stream()
                .map(request -> request.card().name()).sorted().toList());
    }
}
