package org.cardwright.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cardwright.course.CourseKey;
import org.cardwright.document.CardDocument;
import org.cardwright.model.Card;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.text.SourceText;

/**
 * What an export does to the courses of the site's cards, told apart by course: which got other words, which came, which
 * went. What a card says already is no edit, whatever other files say.
 */
final class CourseEdits {
    private final Map<String, Card> after = new TreeMap<>();
    private final Map<CourseText, Map<CourseText, List<String>>> reworded = new LinkedHashMap<>();
    private final Map<CourseText, List<String>> added = new LinkedHashMap<>();
    private final Map<CourseText, List<String>> removed = new LinkedHashMap<>();

    private CourseEdits() {}

    static CourseEdits of(Plan plan, Selection selection) {
        CourseEdits edits = new CourseEdits();
        Set<String> chosen = selection.effective(plan).stream().map(ExportCard::file).collect(Collectors.toSet());
        for (ExportCard card : plan.cards()) {
            Optional<SourceText> text = chosen.contains(card.file()) ? card.after(selection.of(card)) : card.site();
            Optional<CardDocument> now = text.map(found -> document(plan, card, found));
            now.filter(CardDocument::readable).ifPresent(found -> edits.after.put(card.file(), found.card()));
            if (chosen.contains(card.file())) {
                edits.note(card.file(), courses(card.site().map(CardDocument::read)), courses(now));
            }
        }
        return edits;
    }

    /** Most cards are the same on both sides, and read already. */
    private static CardDocument document(Plan plan, ExportCard card, SourceText text) {
        return Optional.ofNullable(plan.source().cards().get(card.file())).filter(ours -> ours.source().equals(text))
                .orElseGet(() -> CardDocument.read(text));
    }

    private static List<CourseText> courses(Optional<CardDocument> card) {
        return card.filter(CardDocument::readable).map(found -> courses(found.card())).orElse(List.of());
    }

    /** The courses of a card that are understood. */
    static List<CourseText> courses(Card card) {
        return card.courses().stream().filter(course -> course.kind() == CourseKind.LINKED
                || course.kind() == CourseKind.UNLINKED).map(Course::text).toList();
    }

    private void note(String file, List<CourseText> before, List<CourseText> now) {
        List<CourseText> gone = without(before, now);
        List<CourseText> come = without(now, before);
        for (CourseText old : gone) {
            Optional<CourseText> other = successor(old, come, before.indexOf(old), now);
            other.ifPresentOrElse(text -> {
                come.remove(text);
                reworded.computeIfAbsent(old, _ -> new LinkedHashMap<>()).computeIfAbsent(text,
                        _ -> new ArrayList<>()).add(file);
            }, () -> removed.computeIfAbsent(old, _ -> new ArrayList<>()).add(file));
        }
        come.forEach(text -> added.computeIfAbsent(text, _ -> new ArrayList<>()).add(file));
    }

    private static List<CourseText> without(List<CourseText> all, List<CourseText> others) {
        List<CourseText> left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }

    /** What became of a course that a card no longer has; empty where that is not certain. */
    private static Optional<CourseText> successor(CourseText old, List<CourseText> come, int place,
            List<CourseText> now) {
        List<CourseText> possible = come.stream().filter(text -> CourseKey.of(text).equals(CourseKey.of(old))
                || agreeing(old, text) == 2).toList();
        Optional<CourseText> there = possible.stream().filter(text -> now.indexOf(text) == place).findFirst();
        return possible.size() == 1 ? Optional.of(possible.getFirst()) : there;
    }

    /** How many of title, provider and link agree. */
    private static int agreeing(CourseText a, CourseText b) {
        int parts = same(a.title(), "", b.title(), "") ? 1 : 0;
        parts += same(a.provider(), "", b.provider(), "") ? 1 : 0;
        return parts + (same("", a.url(), "", b.url()) ? 1 : 0);
    }

    private static boolean same(String words, String link, String otherWords, String otherLink) {
        return CourseKey.of(new CourseText(words, "", link)).equals(CourseKey.of(new CourseText(otherWords, "",
                otherLink)));
    }

    /** The cards as the site will have them, by file. */
    Map<String, Card> after() {
        return after;
    }

    /** By old words and new ones the files of the cards. */
    Map<CourseText, Map<CourseText, List<String>>> reworded() {
        return reworded;
    }

    /** Courses that came to cards, with the cards. */
    Map<CourseText, List<String>> added() {
        return added;
    }

    /** Courses that went from cards, with the cards. */
    Map<CourseText, List<String>> removed() {
        return removed;
    }

    /** The cards that will have a course, however spelled. */
    List<Card> holders(CourseKey course) {
        return after.values().stream().filter(card -> courses(card).stream().map(CourseKey::of)
                .anyMatch(course::equals)).toList();
    }
}
