package org.cardwright.export;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.edit.Change;
import org.cardwright.edit.FileStep;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseText;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Severity;
import org.cardwright.source.CourseDetails;
import org.cardwright.workspace.FileSteps;

/** What only the training page shows of one course, as a person edits it; what is typed is kept with the course. */
public final class CoursePage {
    private final SiteDetails site;
    private final List<CourseText> course;
    private final boolean known;
    private final List<CourseDetails.Detail> details;

    /** @param course its spellings, the most frequent first */
    CoursePage(SiteDetails site, List<CourseText> course) {
        this.site = site;
        this.course = List.copyOf(course);
        known = site.courses().has(course);
        details = site.courses().of(course);
    }

    /** Whether the table has the course. */
    public boolean known() {
        return known;
    }

    /** Whether anything may be changed. */
    public boolean open() {
        return site.courses().barrier().isEmpty();
    }

    /** What the table has, column by column. */
    public List<CourseDetails.Detail> details() {
        return details;
    }

    /** What is typed and not written, else what the table has. */
    public String text(CourseDetails.Detail detail) {
        return typed().getOrDefault(detail.column(), detail.text());
    }

    private Map<String, String> typed() {
        return site.typed().of(course.getFirst());
    }

    /**
     * Keeps the text that a field shows, of which a space is meant as nothing: where the rows of the course differ, a field
     * is empty before anything is typed. A field of one line shows a line break or a tab as nothing.
     */
    public void type(String column, String text) {
        CourseDetails.Detail detail = details.stream().filter(each -> each.column().equals(column)).findFirst().orElseThrow();
        Map<String, String> typed = new HashMap<>(typed());
        if (text.equals(detail.area() ? detail.text() : detail.text().replaceAll("\\p{Cntrl}", ""))) {
            typed.remove(detail.column());
        } else {
            typed.put(detail.column(), text);
        }
        site.typed().put(course.getFirst(), typed);
    }

    /** What was typed is about another course, whose name was typed only now; one that the table has keeps its own. */
    public void moveTo(CourseText other) {
        Map<String, String> typed = typed();
        if (!known && !typed.isEmpty() && !site.courses().has(List.of(other))) {
            site.typed().put(course.getFirst(), Map.of());
            site.typed().put(other, typed);
        }
    }

    /** What to know of all of it. */
    public String note() {
        return site.courses().barrier().orElseGet(() -> Strings.get(known ? "courses.page.note" : "courses.page.new"));
    }

    /** What to know of one text: that the site does not read it as it is meant, or that the rows of the course differ. */
    public Optional<FieldMessage> message(CourseDetails.Detail detail) {
        boolean typed = typed().containsKey(detail.column());
        return detail.hint(text(detail)).map(text -> new FieldMessage(Severity.WARNING, text)).or(() ->
                Optional.of(detail.different()).filter(texts -> !texts.isEmpty() && (!typed || text(detail).isBlank()))
                .map(texts -> new FieldMessage(Severity.INFO, typed ? Strings.get("courses.page.empty")
                        : Strings.get("courses.page.differ", String.join(" | ", texts)))));
    }

    /** Whether there is something to write. */
    public boolean ready() {
        return known && open() && !typed().isEmpty();
    }

    /**
     * Writes what is typed; for a background thread.
     *
     * @return the step that was done, to be undone
     * @throws FileSteps.FilesChangedException if a file is not what it was when it was looked at
     * @throws IOException if a file cannot be read or written; what is typed stays
     */
    public Change write() throws IOException {
        Map<String, String> typed = typed();
        List<FileStep> files = site.write(course, typed);
        if (typed().equals(typed)) {
            site.typed().put(course.getFirst(), Map.of());
        }
        return new Change(Strings.get("courses.page.step", course.getFirst().title()), Instant.now(), List.of()).with(files);
    }
}
