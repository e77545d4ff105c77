package org.cardwright.paper;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.check.FileFindings;
import org.cardwright.check.FolderNumbers;
import org.cardwright.check.FolderSettings;
import org.cardwright.check.NumbersOverTime;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;

/**
 * What is to be printed of which cards.
 *
 * @param all the cards of the folder
 * @param wanted those of them that are printed; at least one
 * @param settings with the problems that are at no card
 * @param findings the problems of cards; they and the settings matter for problems and numbers only
 * @param past the numbers of an earlier day, beside those of now
 * @param count how many cards the headline tells of: more than are wanted where they are only the first ones
 */
public record PaperRequest(PaperKind kind, Map<CardId, CardDocument> all, Collection<CardId> wanted, CardLook look,
        FolderSettings settings, Map<CardId, List<Finding>> findings, LocalDate date, Optional<NumbersOverTime> past, int count) {
    /** Cards that left the folder while the paper was asked for are left out. */
    public PaperRequest {
        wanted = wanted.stream().filter(all::containsKey).toList();
    }

    /** Without an earlier day. */
    public PaperRequest(PaperKind kind, Map<CardId, CardDocument> all, Collection<CardId> wanted, CardLook look,
            FolderSettings settings, Map<CardId, List<Finding>> findings, LocalDate date) {
        this(kind, all, wanted, look, settings, findings, date, Optional.empty(),
                (int) wanted.stream().filter(all::containsKey).count());
    }

    /** The same with the numbers of an earlier day; they are of the whole folder, so not where only some cards are printed. */
    public PaperRequest with(Optional<NumbersOverTime> numbers) {
        return new PaperRequest(kind, all, wanted, look, settings, findings, date, numbers.filter(_ -> wanted.size() == all.size()), count);
    }

    /** The same as the first of so many cards, which a preview has. */
    public PaperRequest firstOf(int cards) {
        return new PaperRequest(kind, all, wanted, look, settings, findings, date, past, cards);
    }

    /** The paper; takes a moment for many cards. */
    public Paper paper() {
        Map<CardId, CardDocument> cards = new LinkedHashMap<>();
        Map<CardId, List<Finding>> theirs = new LinkedHashMap<>();
        for (CardId card : wanted) {
            cards.put(card, all.get(card));
            theirs.put(card, findings.getOrDefault(card, List.of()));
        }
        return switch (kind) {
            case CARDS -> CardsPaper.of(cards, look, count);
            case MATRIX -> MatrixPaper.of(all, wanted);
            case COURSES -> ListPaper.courses(cards, look.links());
            case PROBLEMS -> ListPaper.problems(files(theirs), date, past);
            case OVERVIEW -> ListPaper.overview(FolderNumbers.of(cards, theirs), past);
        };
    }

    /** Of some cards only their own problems. */
    private List<FileFindings> files(Map<CardId, List<Finding>> theirs) {
        return FileFindings.all(wanted.size() == all.size() ? settings : FolderSettings.NONE, theirs);
    }
}
