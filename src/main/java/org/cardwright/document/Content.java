package org.cardwright.document;

import java.util.List;

import org.cardwright.model.Card;
import org.cardwright.model.CardHead;
import org.cardwright.model.Finding;

/** What was understood of a file: all of it, or so far only its front matter. */
sealed interface Content {
    /** The whole card, with what of it was not understood. */
    record Whole(Card card, List<Finding> findings, String template, List<FileLine> beside) implements Content {
        static Whole of(Anatomy anatomy) {
            return new Whole(CardModel.of(anatomy), ReadingFindings.of(anatomy), anatomy.body().template().id(),
                    TextBeside.of(anatomy));
        }

        static Whole unreadable(Finding finding) {
            return new Whole(Card.EMPTY, List.of(finding), "unknown", List.of());
        }
    }

    /** The front matter, with the places that it takes to go on with the body. */
    record Begun(Front front, CardHead head) implements Content {}
}
