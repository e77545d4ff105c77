package org.cardwright.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseText;

/** Brings courses of cards into the table of courses, of which each row gives its course to competencies and levels. */
final class CourseWishes {
    private final SourcesDraft draft;
    private final CoursesDraft rows;
    private final CourseHolders holders;
    /** What a person gave of courses for the training page. */
    private final Map<CourseText, Map<String, SourceValue>> details = new HashMap<>();
    private final Map<Spot, Set<SourceDifference>> affected = new LinkedHashMap<>();
    private final Map<CourseText, CourseText> renamed = new HashMap<>();

    /** A course for the cards of a competency. */
    record Spot(CourseText course, String competency) {}

    CourseWishes(SourcesDraft draft, CoursesDraft rows, Map<CourseText, Map<String, String>> details) {
        this.draft = draft;
        this.rows = rows;
        if (!details.isEmpty()) {
            CourseDetails table = new CourseDetails(draft.comparison.sources());
            details.forEach((course, texts) -> this.details.put(course, table.values(texts)));
        }
        holders = new CourseHolders(draft);
    }

    void write() {
        Map<CourseText, List<SourceDifference>> reworded = new LinkedHashMap<>();
        draft.chosen(SourceDifference.Kind.COURSE).stream().filter(each -> each.courses().reworded())
                .forEach(each -> reworded.computeIfAbsent(each.courses().there().orElseThrow(), _ -> new ArrayList<>())
                        .add(each));
        reworded.forEach(this::reword);
        draft.chosen.forEach(this::wish);
        settle();
        rows.clear().forEach(course -> draft.notes.add(Strings.get("source.note.row-removed", course.title())));
    }

    private void reword(CourseText old, List<SourceDifference> chosen) {
        Set<CourseText> ways = new LinkedHashSet<>();
        chosen.forEach(each -> ways.add(each.courses().here().orElseThrow()));
        List<String> blocking = holders.keeping(old, chosen);
        if (ways.stream().anyMatch(way -> !rows.rows(way).isEmpty())) {
            chosen.forEach(this::another);
        } else if (blocking.isEmpty() && ways.size() == 1) {
            everywhere(old, ways.iterator().next());
        } else {
            List<SourceQuestion.Answer> answers = new ArrayList<>();
            ways.forEach(way -> answers.add(new SourceQuestion.Answer(SourceQuestion.ALL + " " + way.readable(),
                    Strings.get("source.answer.course.all", way.readable()), blocking)));
            answers.add(new SourceQuestion.Answer(SourceQuestion.THESE, Strings.get("source.answer.course.another"),
                    chosen.stream().map(SourceDifference::file).toList()));
            answers.add(SourceQuestion.Answer.leave());
            draft.ask(new SourceQuestion("course|" + old.readable(), Strings.get("source.ask.course", old.readable(),
                    chosen.size(), blocking.size()), answers, chosen))
                    .ifPresent(answer -> reword(old, chosen, answer, blocking));
        }
    }

    private void reword(CourseText old, List<SourceDifference> chosen, String answer, List<String> blocking) {
        if (answer.equals(SourceQuestion.THESE)) {
            chosen.forEach(this::another);
            return;
        }
        CourseText now = chosen.stream().map(each -> each.courses().here().orElseThrow())
                .filter(way -> answer.endsWith(" " + way.readable())).findFirst().orElseThrow();
        draft.announced.addAll(blocking);
        chosen.stream().filter(each -> !each.courses().here().equals(Optional.of(now)))
                .forEach(each -> draft.refuse(each, Strings.get("source.refused.other-text")));
        everywhere(old, now);
    }

    private void everywhere(CourseText old, CourseText now) {
        rows.reword(old, now);
        rows.rows(now).forEach(row -> row.set(details.getOrDefault(now, Map.of())));
        renamed.put(old, now);
        draft.announced.addAll(holders.reword(old, now));
    }

    /** The card gets a course of its own, which is like the old one but for its words. */
    private void another(SourceDifference difference) {
        CourseText old = difference.courses().there().orElseThrow();
        CourseText now = difference.courses().here().orElseThrow();
        if (rows.rows(now).isEmpty() && !rows.rows(old).isEmpty()) {
            rows.addLike(now, old);
            rows.rows(now).forEach(row -> row.set(details.getOrDefault(now, Map.of())));
        }
        SourcesDraft.Entry entry = draft.entry(difference).orElseThrow();
        change(entry, old, -1, difference);
        change(entry, now, 1, difference);
    }

    private void wish(SourceDifference difference) {
        switch (difference.kind()) {
            case COURSE -> {
                if (!difference.courses().reworded()) {
                    boolean come = difference.courses().here().isPresent();
                    CourseText course = difference.courses().here().or(difference.courses()::there).orElseThrow();
                    change(draft.entry(difference).orElseThrow(), renamed.getOrDefault(course, course), come ? 1 : -1,
                            difference);
                }
            }
            case ONLY_HERE -> EntryCells.added(draft, difference).ifPresent(entry -> CourseComparer.said(
                    draft.comparison.cards().get(difference.card().orElseThrow()).card())
                    .forEach(course -> change(entry, course, 1, difference)));
            case LEVELS -> {
                String competency = draft.entry(difference).orElseThrow().competency();
                rows.courses().stream().filter(course -> rows.rows(course).stream()
                        .anyMatch(row -> rows.names(row, competency)))
                        .forEach(course -> affect(course, competency, difference));
            }
            case COMPETENCY -> {
                SourcesDraft.Entry entry = draft.entry(difference).orElseThrow();
                if (rows.origins().containsKey(entry.competency())) {
                    holders.courses(entry).forEach(course -> affect(course, entry.competency(), difference));
                }
            }
            default -> {
            }
        }
    }

    private void change(SourcesDraft.Entry entry, CourseText course, int by, SourceDifference cause) {
        if (rows.rows(course).isEmpty() && by > 0) {
            Map<String, SourceValue> others = details.getOrDefault(course, Map.of());
            rows.add(course, others);
            if (others.values().stream().allMatch(value -> value.text().isEmpty())) {
                draft.notes.add(Strings.get("source.note.new-course", course.title()));
            }
        }
        holders.change(entry, course, by);
        affect(course, entry.competency(), cause);
    }

    private void affect(CourseText course, String competency, SourceDifference cause) {
        affected.computeIfAbsent(new Spot(course, competency), _ -> new LinkedHashSet<>()).add(cause);
    }

    private void settle() {
        CourseLevels levels = new CourseLevels(draft, rows, holders);
        Map<Set<SourceDifference>, List<CourseLevels.Settlement>> spread = new LinkedHashMap<>();
        affected.forEach((spot, causes) -> {
            Optional<CourseLevels.Settlement> exact = levels.exact(spot);
            if (exact.isPresent()) {
                exact.get().write();
                return;
            }
            Set<SourceDifference> courses = new LinkedHashSet<>(causes);
            courses.removeIf(cause -> cause.kind() != SourceDifference.Kind.COURSE);
            levels.nearest(spot).ifPresentOrElse(found -> spread.computeIfAbsent(courses.isEmpty() ? causes : courses,
                    _ -> new ArrayList<>()).add(found), () -> causes.forEach(cause ->
                    draft.refuse(cause, Strings.get("source.refused.same-levels", spot.course().title()))));
        });
        spread.forEach(this::spread);
    }

    /** What the tables cannot say for some cards alone may be meant for others with the same levels. */
    private void spread(Set<SourceDifference> causes, List<CourseLevels.Settlement> found) {
        Set<String> files = new LinkedHashSet<>();
        Set<String> courses = new LinkedHashSet<>();
        found.forEach(each -> {
            files.addAll(each.changed());
            courses.add(each.spot().course().title());
        });
        List<SourceDifference> about = List.copyOf(causes);
        boolean removed = about.stream().allMatch(cause -> cause.courses().there().isPresent());
        String text = about.getFirst().kind() == SourceDifference.Kind.COURSE
                ? Strings.get(removed ? "source.ask.removed" : "source.ask.added", String.join("\", \"", courses),
                files.size())
                : Strings.get("source.ask.levels", about.getFirst().file(), String.join("\", \"", courses), files.size());
        draft.ask(new SourceQuestion("spread|" + String.join("|", about.stream().map(SourceDifference::id).toList())
                + "|" + String.join("|", courses), text, List.of(new SourceQuestion.Answer(SourceQuestion.ALL,
                Strings.get("source.answer.spread"), List.copyOf(files)), SourceQuestion.Answer.leave()), about))
                .ifPresent(_ -> {
                    draft.announced.addAll(files);
                    found.forEach(CourseLevels.Settlement::write);
                });
    }
}
