package org.cardwright.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.html.HtmlText;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.site.CardKeys;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/** Puts new raw lines in the place of old ones, all in one pass over the card, and proves that nothing else changed. */
final class LineSplicer {
    private LineSplicer() {}

    /**
     * The card with the lines replaced; empty where that cannot be proven, so that a more careful way must be taken.
     */
    static Optional<CardDocument> splice(CardDocument before, List<PlannedLine> lines) {
        if (lines.isEmpty()) {
            return Optional.of(before);
        }
        Map<Integer, PlannedLine> byIndex = HashMap.newHashMap(lines.size());
        lines.forEach(line -> byIndex.put(line.index(), line));
        return text(before, byIndex).map(text -> CardDocument.read(before.source().with(text)))
                .filter(after -> proven(before, after, byIndex));
    }

    /**
     * The raw lines stand in the file in their order; one that stands once more behind them also has a twin in the
     * body.
     */
    private static Optional<String> text(CardDocument before, Map<Integer, PlannedLine> lines) {
        String text = before.text();
        SplicePlan plan = new SplicePlan();
        int at = Math.max(0, text.indexOf(CardKeys.COURSES));
        List<Course> courses = before.card().courses();
        for (int i = 0; i < courses.size(); i++) {
            String raw = courses.get(i).raw();
            int start = text.indexOf(raw, at);
            if (start < 0 || raw.isEmpty() && lines.containsKey(i)) {
                return Optional.empty();
            }
            at = start + raw.length();
            if (lines.containsKey(i)) {
                String after = lines.get(i).rawAfter();
                at = raw.endsWith("</a>,") && !after.endsWith(",") ? blanksEnd(text, at) : at;
                plan.add(new Splice(start, at, after));
            }
        }
        int end = at;
        boolean twins = lines.keySet().stream().anyMatch(i -> text.indexOf(courses.get(i).raw(), end) >= 0);
        return twins ? Optional.empty() : Optional.of(plan.applyTo(text));
    }

    /** The space behind a comma without provider goes with it. */
    private static int blanksEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private static boolean proven(CardDocument before, CardDocument after, Map<Integer, PlannedLine> lines) {
        Card old = before.card();
        Card now = after.card();
        boolean rest = after.readable() && after.template().equals(before.template()) && fields(old).equals(fields(now))
                && old.levels().equals(now.levels()) && old.others().equals(now.others())
                && old.unassignedBehaviors().equals(now.unassignedBehaviors())
                && old.unassignedDefinitions().equals(now.unassignedDefinitions())
                && old.courses().size() == now.courses().size();
        for (int i = 0; rest && i < old.courses().size(); i++) {
            rest = lines.containsKey(i) ? says(now.courses().get(i), lines.get(i)) : old.courses().get(i)
                    .equals(now.courses().get(i));
        }
        return rest;
    }

    private static boolean says(Course now, PlannedLine line) {
        return now.raw().equals(HtmlText.trim(line.rawAfter()))
                && (!(line.change() instanceof LineChange.SetCourse set) || now.text().equals(set.course()));
    }

    /** Courses that are one text are also a field. */
    private static Map<CardField, String> fields(Card card) {
        Map<CardField, String> fields = new HashMap<>(card.fields());
        fields.remove(CardField.COURSES);
        return fields;
    }
}
