package org.cardwright.course;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;

/** What a revision makes of the lines of one card. */
final class RevisedCard {
    private final CourseRevision revision;
    private final List<LineDraft> drafts = new ArrayList<>(0);
    private final Set<CourseKey> present = new HashSet<>();
    private boolean waits;

    private RevisedCard(CourseRevision revision) {
        this.revision = revision;
    }

    static List<LineDraft> drafts(CourseRevision revision, CardId id, Card card) {
        RevisedCard revised = new RevisedCard(revision);
        revised.waits = card.courses().stream().anyMatch(course -> course.kind() == CourseKind.PLACEHOLDER);
        for (int i = 0; i < card.courses().size(); i++) {
            revised.line(i, card.courses().get(i));
        }
        int end = card.courses().size();
        for (CourseRevision.Addition addition : revision.added()) {
            if (addition.on().holds(id, card) && revised.present.add(CourseKey.of(addition.course()))) {
                revised.drafts.add(new LineDraft(end, new LineChange.Add(addition.course())));
                end++;
            }
        }
        return revised.drafts;
    }

    private void line(int index, Course course) {
        CourseKey key = CourseKey.of(course);
        if (revision.set().containsKey(key)) {
            CourseText to = revision.set().get(key);
            CourseText now = new CourseText(or(to.title(), course.title()), or(to.provider(), course.provider()),
                    or(to.url(), course.url()));
            drafts.add(new LineDraft(index, new LineChange.SetCourse(now)));
            present.add(CourseKey.of(now));
        } else if (revision.comingSoon().contains(key) && !waits) {
            waits = true;
            drafts.add(new LineDraft(index, new LineChange.SetCourse(new CourseText(Strings.get("course.placeholder"), "", ""))));
        } else if (revision.removed().contains(key) || revision.comingSoon().contains(key)) {
            drafts.add(new LineDraft(index, new LineChange.Remove()));
        } else {
            present.add(key);
        }
    }

    private static String or(String text, String other) {
        return text.isEmpty() ? other : text;
    }
}
