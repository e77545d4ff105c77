package org.cardwright.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.PlannedCard;
import org.cardwright.i18n.Strings;

/** Writes planned lines into one card. */
final class CardWriter {
    private final List<PlannedLine> lines;
    private final List<AppliedStep.Refused> refusals = new ArrayList<>();
    private CardDocument document;
    private int done;

    CardWriter(CardDocument before, List<PlannedLine> selected) {
        this.document = before;
        this.lines = selected.stream().filter(line -> line.refused().isEmpty()).toList();
        selected.forEach(line -> line.refused().ifPresent(reason -> refuse(line, reason)));
    }

    PlannedCard.Written write() {
        List<PlannedLine> kept = lines.stream().filter(line -> !isRemoved(line) && !isNew(line) && !line.merges())
                .toList();
        Optional<CardDocument> atOnce = LineSplicer.splice(document, kept);
        if (atOnce.isPresent()) {
            document = atOnce.get();
            done += kept.size();
        } else {
            kept.forEach(this::one);
        }
        // Only now is it known whether the line that another repeats does come to say the same.
        List<PlannedLine> repeating = lines.stream().filter(line -> line.merges() && otherSaysTheSame(line)).toList();
        lines.stream().filter(line -> line.merges() && !repeating.contains(line)).forEach(this::one);
        Stream.concat(repeating.stream(), lines.stream().filter(CardWriter::isRemoved))
                .sorted(Comparator.comparing(PlannedLine::index).reversed())
                .forEach(line -> edit(line, new Edit.RemoveCourse(line.index())));
        lines.stream().filter(CardWriter::isNew).forEach(line -> edit(line,
                new Edit.AddCourse(document.card().courses().size(), ((LineChange.Add) line.change()).course())));
        return new PlannedCard.Written(document, done, refusals);
    }

    private static boolean isNew(PlannedLine line) {
        return line.change() instanceof LineChange.Add;
    }

    private static boolean isRemoved(PlannedLine line) {
        return line.change() instanceof LineChange.Remove;
    }

    private boolean otherSaysTheSame(PlannedLine line) {
        return line.change() instanceof LineChange.SetCourse set
                && CourseKey.of(document.card().courses().get(line.repeats().getAsInt()))
                .equals(CourseKey.of(set.course()));
    }

    private void one(PlannedLine line) {
        Optional<CardDocument> spliced = LineSplicer.splice(document, List.of(line));
        if (spliced.isPresent()) {
            document = spliced.get();
            done++;
        } else if (line.change() instanceof LineChange.SetCourse set) {
            edit(line, new Edit.SetCourse(line.index(), set.course()));
        } else {
            refuse(line, Strings.get("course.refused.raw"));
        }
    }

    private void edit(PlannedLine line, Edit edit) {
        try {
            document = document.apply(edit);
            done++;
        } catch (EditRefusedException e) {
            refuse(line, e.getMessage());
        }
    }

    private void refuse(PlannedLine line, String reason) {
        refusals.add(new AppliedStep.Refused(line.card(), line, reason));
    }
}
