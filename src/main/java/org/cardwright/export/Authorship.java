package org.cardwright.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardDiff;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.LineDiff;
import org.cardwright.edit.PartChange;
import org.cardwright.edit.WordDiff;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseKind;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;

/**
 * Follows what one place of a card says through its history: who gave it its words, and what they were before. A text that
 * moved, or whose card was renamed, is followed by what it says.
 */
public final class Authorship {
    /** A text that is less like another did not become that one. */
    private static final double ALIKE = 0.5;

    private final CardDocument now;
    private final CardSpot spot;
    private Optional<String> text;
    private boolean begun;

    /**
     * What a place said.
     *
     * @param change what became of it; nothing was before where the text was new
     * @param lines the difference of the card in which that is
     * @param commit which brought it; empty where it is in no commit yet
     */
    public record Wording(PartChange change, LineDiff lines, Optional<CardCommit> commit) {
        public String before() {
            return change.before();
        }

        public String text() {
            return change.after();
        }

        /** The change alone. */
        public CardDiff diff() {
            return new CardDiff(lines, true, List.of(change));
        }
    }

    public Authorship(CardDocument now, CardSpot spot) {
        this.now = now;
        this.spot = spot;
        text = CardDiff.text(now, spot).filter(words -> !words.isEmpty());
    }

    /** Whether older commits can tell more. */
    public boolean open() {
        return text.isPresent();
    }

    /** What the next older commit says of it; nothing where it left the text alone. */
    public List<Wording> next(CardCommit commit) {
        List<Wording> told = new ArrayList<>();
        if (commit.after().isEmpty()) {
            return told;
        }
        String after = commit.after().get().text().text();
        if (!begun) {
            begun = true;
            CardDiff here = CardDiff.of(LineDiff.of("", after, now.text()));
            change(here).ifPresent(change -> tell(here, change, Optional.empty(), told));
        }
        if (text.isPresent() && !(commit.before().isPresent() && after.contains(text.get())
                && commit.before().get().text().text().contains(text.get()))) {
            CardDiff diff = commit.diff();
            change(diff).ifPresent(change -> tell(diff, change, Optional.of(commit), told));
        }
        return told;
    }

    /** What brought the text; none where it only moved. */
    private Optional<PartChange> change(CardDiff diff) {
        return text.flatMap(words -> parts(diff).stream().anyMatch(part -> part.before().equals(words)) ? Optional.empty()
                : parts(diff).stream().filter(part -> part.after().equals(words)).findFirst());
    }

    private List<PartChange> parts(CardDiff diff) {
        return diff.parts().stream().filter(part -> kind(part.part())).toList();
    }

    private boolean kind(CardPart part) {
        return switch (spot) {
            case CardSpot.Field field -> part.equals(new CardPart.Field(field.field()));
            case CardSpot.Item item -> part instanceof CardPart.Item other && other.kind() == item.kind();
            case CardSpot.CourseLine _ -> part instanceof CardPart.CourseLine;
            case CardSpot.Anywhere _, CardSpot.At _, CardSpot.Line _ -> false;
        };
    }

    private void tell(CardDiff diff, PartChange change, Optional<CardCommit> commit, List<Wording> told) {
        // What alone changed became this, however different it is.
        String before = parts(diff).size() == 1 ? change.before() : parts(diff).stream().map(PartChange::before)
                .filter(old -> !old.isEmpty()).max(Comparator.comparingDouble(old -> WordDiff.likeness(old, change.after())))
                .filter(old -> WordDiff.likeness(old, change.after()) >= ALIKE).orElse("");
        told.add(new Wording(new PartChange(change.part(), before, change.after(), false), diff.lines(), commit));
        text = Optional.of(before).filter(old -> !old.isEmpty());
    }

    /** The card with an earlier text of a place in it; empty where it cannot be had there any more. */
    static Optional<SourceText> broughtBack(CardDocument now, CardSpot spot, CardDocument then, String text) {
        Optional<Edit> edit = switch (spot) {
            case CardSpot.Field(CardField field) -> Optional.of(new Edit.SetField(now.key(field), text));
            case CardSpot.Item(ItemKind kind, int level, int index) -> Optional.of(new Edit.SetItem(kind, level, index, text));
            case CardSpot.CourseLine(int index) -> IntStream.range(0, then.card().courses().size())
                    .filter(i -> CardDiff.text(then, new CardSpot.CourseLine(i)).equals(Optional.of(text)))
                    .mapToObj(i -> then.card().courses().get(i)).filter(course -> course.kind() != CourseKind.UNREADABLE)
                    .<Edit>map(course -> new Edit.SetCourse(index, course.text())).findFirst();
            case CardSpot.Anywhere _, CardSpot.At _, CardSpot.Line _ -> Optional.empty();
        };
        try {
            return edit.isEmpty() || CardDiff.text(now, spot).isEmpty() ? Optional.empty() : Optional.of(now.apply(edit.get()).source());
        } catch (EditRefusedException e) {
            return Optional.empty();
        }
    }
}
