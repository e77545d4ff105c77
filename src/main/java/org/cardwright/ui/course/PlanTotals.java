package org.cardwright.ui.course;

import java.util.function.Predicate;

import org.cardwright.course.PlannedCard;
import org.cardwright.course.PlannedLine;
import org.cardwright.course.ReplacePlan;

/**
 * The numbers of a preview.
 *
 * @param matches matches of a search in lines that can change
 * @param lines lines of the preview, also those that cannot change
 * @param cards cards with lines that can change
 * @param wanted lines that a person wants to change, and the cards that they are on
 * @param possible lines that can change
 * @param repeated lines that would repeat another of their card
 * @param review lines that are replaced as text
 * @param partly lines of which a part cannot change
 * @param refused lines that cannot change
 */
record PlanTotals(int matches, int lines, int cards, int wanted, int wantedCards, int possible, int repeated,
        int review, int partly, int refused, boolean merged) {
    static final PlanTotals EMPTY = new PlanTotals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, false);

    static PlanTotals of(ReplacePlan plan, Predicate<PlannedLine> wanted, boolean merged) {
        int matches = 0;
        int lines = 0;
        int cards = 0;
        int wantedLines = 0;
        int wantedCards = 0;
        int repeated = 0;
        int review = 0;
        int partly = 0;
        int refused = 0;
        for (PlannedCard card : plan.cards()) {
            int before = wantedLines;
            int refusedBefore = refused;
            for (PlannedLine line : card.lines()) {
                lines++;
                matches += line.refused().isPresent() ? 0 : line.marks().size();
                refused += line.refused().isPresent() ? 1 : 0;
                partly += line.stays().isPresent() ? 1 : 0;
                review += line.review() && line.refused().isEmpty() ? 1 : 0;
                repeated += line.repeats().isPresent() && line.refused().isEmpty() ? 1 : 0;
                wantedLines += wanted.test(line) ? 1 : 0;
            }
            wantedCards += wantedLines > before ? 1 : 0;
            cards += refused - refusedBefore < card.lines().size() ? 1 : 0;
        }
        return new PlanTotals(matches, lines, cards, wantedLines, wantedCards, lines - refused,
                repeated, review, partly, refused, merged);
    }
}
