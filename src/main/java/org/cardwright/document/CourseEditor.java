package org.cardwright.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.cardwright.frontmatter.ScalarWriter;
import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.html.CourseLine;
import org.cardwright.html.CourseShape;
import org.cardwright.html.CourseWriter;
import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.site.CourseMarks;
import org.cardwright.text.Span;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/** Changes the list of courses line by line; every other line stays as it is. */
final class CourseEditor {
    private final Card card;
    private final Anatomy anatomy;
    private final CourseTable table;
    private final String text;
    private final SplicePlan plan = new SplicePlan();
    private final List<Course> expected;
    private final BodyCourses body;

    CourseEditor(Card card, Anatomy anatomy) {
        this.card = card;
        this.anatomy = anatomy;
        this.table = anatomy.courses();
        this.text = anatomy.text();
        this.expected = new ArrayList<>(card.courses());
        this.body = new BodyCourses(anatomy);
    }

    Editor.Outcome set(int index, CourseText wanted) throws EditRefusedException {
        CourseSlot slot = slot(index);
        CourseText course = checked(wanted);
        if (slot.course().kind() != CourseKind.UNREADABLE && slot.course().text().equals(course)) {
            return new Editor.Outcome(text, card);
        }
        List<String> ways = slot.line().isPresent() ? CourseWriter.rewrite(slot.line().get(), course, usualShape())
                : List.of(CourseWriter.write(usualShape(), OptionalInt.empty(), course),
                        CourseWriter.write(CourseShape.LABELED_TITLE, OptionalInt.empty(), course));
        CourseLine line = understood(ways, course, slot.course().number());
        expected.set(index, line.course(""));
        if (table.isText()) {
            return replaceText(line.line());
        }
        body.set(plan, index, line.line().strip());
        if (slot.scalar().isPresent()) {
            plan.add(new ScalarChoice(anatomy).item(table.entry().orElseThrow(), index, slot.scalar().get(),
                    FieldEditor.keepingEnds(slot.scalar().get().text(), line.line())));
            if (slot.line().get().lacksProvider() && !line.lacksProvider()) {
                Span value = slot.scalar().get().span();
                plan.add(new Splice(value.end(), ValueCleaner.withTrailingBlanks(text, value).end(), ""));
            }
        } else {
            plan.add(new Splice(slot.lines(), prefix(slot) + ScalarWriter.least(line.line())
                    + lineEnd(slot.lines().end())));
        }
        return outcome();
    }

    Editor.Outcome add(int index, CourseText wanted) throws EditRefusedException {
        CourseText course = checked(wanted);
        if (index < 0 || index > table.slots().size()) {
            throw new EditRefusedException(Strings.get("edit.no-such-course"));
        }
        CourseLine line = understood(List.of(CourseWriter.write(usualShape(), OptionalInt.empty(), course),
                CourseWriter.write(CourseShape.LABELED_TITLE, OptionalInt.empty(), course)), course,
                        OptionalInt.empty());
        if (table.isText() && !table.slots().isEmpty()) {
            throw new EditRefusedException(Strings.get("edit.courses-text"));
        }
        expected.add(index, line.course(""));
        if (table.slots().isEmpty()) {
            return first(line.line());
        }
        requireLines();
        body.add(plan, index - 1, index, line.line().strip());
        boolean last = index == table.slots().size();
        CourseSlot neighbor = table.slots().get(last ? index - 1 : index);
        int at = last ? neighbor.lines().end() : neighbor.lines().start();
        plan.add(new Splice(at, at, prefix(neighbor) + ScalarWriter.least(line.line())
                + lineEnd(neighbor.lines().end())));
        return outcome();
    }

    Editor.Outcome remove(int index) throws EditRefusedException {
        CourseSlot slot = slot(index);
        expected.remove(index);
        if (table.isText()) {
            plan.add(new Splice(((YamlValue.Scalar) table.entry().orElseThrow().value()).span(), ""));
            return outcome();
        }
        requireLines();
        plan.add(new Splice(slot.lines(), ""));
        body.remove(plan, index);
        return outcome();
    }

    Editor.Outcome move(int index, int toIndex) throws EditRefusedException {
        CourseSlot slot = slot(index);
        if (toIndex == index) {
            return new Editor.Outcome(text, card);
        }
        requireLines();
        List<CourseSlot> rest = new ArrayList<>(table.slots());
        rest.remove(index);
        if (toIndex < 0 || toIndex > rest.size()) {
            throw new EditRefusedException(Strings.get("edit.no-such-course"));
        }
        expected.add(toIndex, expected.remove(index));
        int at = toIndex == rest.size() ? rest.getLast().lines().end() : rest.get(toIndex).lines().start();
        plan.add(new Splice(at, at, slot.lines().of(text))).add(new Splice(slot.lines(), ""));
        int before = toIndex == 0 ? -1 : table.slots().indexOf(rest.get(toIndex - 1));
        int after = toIndex == rest.size() ? -1 : table.slots().indexOf(rest.get(toIndex));
        body.move(plan, index, before, after);
        return outcome();
    }

    private Editor.Outcome outcome() {
        return new Editor.Outcome(plan.applyTo(text), new Card(fieldsWithoutText(), card.levels(),
                card.unassignedBehaviors(),
                card.unassignedDefinitions(), expected, card.others()));
    }

    /** A value that is a list is no field of text; one that became empty is an empty text. */
    private java.util.Map<CardField, String> fieldsWithoutText() {
        var fields = new java.util.EnumMap<CardField, String>(CardField.class);
        fields.putAll(card.fields());
        fields.remove(CardField.COURSES);
        if (expected.isEmpty()) {
            fields.put(CardField.COURSES, "");
        }
        return fields;
    }

    private CourseSlot slot(int index) throws EditRefusedException {
        if (index < 0 || index >= table.slots().size()) {
            throw new EditRefusedException(Strings.get("edit.no-such-course"));
        }
        YamlValue value = table.entry().orElseThrow().value();
        if (value instanceof YamlValue.Nested || value instanceof YamlValue.Alias) {
            throw new EditRefusedException(Strings.get("edit.not-text", table.entry().get().key()));
        }
        return table.slots().get(index);
    }

    /** Lines can be added, taken out and moved only where each course has lines of its own. */
    private void requireLines() throws EditRefusedException {
        YamlValue value = table.entry().orElseThrow().value();
        if (value instanceof YamlValue.Nested || value instanceof YamlValue.Alias) {
            throw new EditRefusedException(Strings.get("edit.not-text", table.entry().get().key()));
        }
        if (!(table.entry().orElseThrow().value() instanceof YamlValue.Sequence sequence) || sequence.flow()) {
            throw new EditRefusedException(Strings.get("edit.courses-on-one-line"));
        }
        // A lone carriage return ends a line for YAML, but for nobody else.
        for (int i = 1; i < table.slots().size(); i++) {
            if (table.slots().get(i).lines().start() < table.slots().get(i - 1).lines().end()) {
                throw new EditRefusedException(Strings.get("edit.courses-line-ends"));
            }
        }
    }

    private Editor.Outcome first(String line) throws EditRefusedException {
        String item = "- " + ScalarWriter.least(line);
        Optional<YamlEntry> entry = table.entry();
        if (entry.isEmpty()) {
            Splice key = KeyInserter.insert(anatomy, CardField.COURSES, CardField.COURSES.key() + ": ");
            String end = key.by().endsWith("\r\n") ? "\r\n" : "\n";
            plan.add(new Splice(key.range(), key.by() + item + end));
            return outcome();
        }
        if (entry.get().value() instanceof YamlValue.Nested || entry.get().value() instanceof YamlValue.Alias) {
            throw new EditRefusedException(Strings.get("edit.not-text", entry.get().key()));
        }
        return replaceText(line);
    }

    /** Puts a list of one line in place of an empty value or a single text. */
    private Editor.Outcome replaceText(String line) {
        YamlEntry entry = table.entry().orElseThrow();
        int end = entry.lines().end();
        plan.add(new Splice(entry.value().span(), ""));
        plan.add(new Splice(end, end, "- " + ScalarWriter.least(line) + lineEnd(end)));
        return outcome();
    }

    private String prefix(CourseSlot slot) {
        int dash = text.indexOf('-', slot.lines().start());
        int value = dash + 1;
        while (text.charAt(value) == ' ' || text.charAt(value) == '\t') {
            value++;
        }
        boolean bare = text.charAt(value) == '\n' || text.charAt(value) == '\r';
        return bare ? text.substring(slot.lines().start(), dash) + "- " : text.substring(slot.lines().start(), value);
    }

    private String lineEnd(int nextLine) {
        return KeyInserter.lineEnd(text, nextLine);
    }

    /** The shape of most of the card's lines with links, else the newest. */
    private CourseShape usualShape() {
        return table.slots().stream().flatMap(slot -> slot.line().stream())
                .filter(line -> line.kind() == CourseKind.LINKED)
                .collect(Collectors.groupingBy(CourseLine::shape, Collectors.counting())).entrySet().stream()
                .max(java.util.Map.Entry.<CourseShape, Long>comparingByValue()
                .thenComparing(java.util.Map.Entry.comparingByKey()))
                .map(java.util.Map.Entry::getKey).orElse(CourseShape.LABELED_TITLE);
    }

    private static CourseText checked(CourseText course) throws EditRefusedException {
        CourseText clean = new CourseText(HtmlText.trim(course.title()), HtmlText.trim(course.provider()),
                HtmlText.trim(course.url()));
        if ((clean.title() + clean.provider()).chars().anyMatch(c -> c == '\n' || c == '\r')) {
            throw new EditRefusedException(Strings.get("edit.line-break"));
        }
        if (clean.title().isEmpty()) {
            throw new EditRefusedException(Strings.get("edit.course-without-title"));
        }
        if (clean.url().chars().anyMatch(Character::isWhitespace)) {
            throw new EditRefusedException(Strings.get("edit.link-with-blank"));
        }
        return clean;
    }

    /** The first way that reads back as the very course. */
    private static CourseLine understood(List<String> ways, CourseText course, OptionalInt number)
            throws EditRefusedException {
        return ways.stream().map(CourseLine::read)
                .filter(line -> line.parts().equals(course) && (line.number().equals(number) || number.isEmpty()))
                .findFirst().orElseThrow(() -> new EditRefusedException(Strings.get(reason(course))));
    }

    /** Why no way of writing a course reads back as it. */
    private static String reason(CourseText course) {
        if (course.provider().contains(",")) {
            return "edit.provider-comma";
        }
        boolean separators = CourseMarks.SEPARATORS.stream().anyMatch((course.title() + " " + course.provider())::contains);
        return separators && course.url().isEmpty() ? "edit.course-separators" : "edit.course-ambiguous";
    }
}
