package org.cardwright.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.html.CourseLine;
import org.cardwright.html.HtmlText;
import org.cardwright.model.Course;

/**
 * The courses of a card, each with its place.
 *
 * @param entry the key and its value, where the card has it
 */
record CourseTable(Optional<YamlEntry> entry, List<CourseSlot> slots) {
    CourseTable {
        slots = List.copyOf(slots);
    }

    static CourseTable read(String file, Optional<YamlEntry> entry) {
        return new CourseTable(entry, entry.map(found -> slots(file, found)).orElse(List.of()));
    }

    List<Course> courses() {
        return slots.stream().map(CourseSlot::course).toList();
    }

    /** Whether the value is one text that is not a list of courses. */
    boolean isText() {
        return entry.isPresent() && entry.get().value() instanceof YamlValue.Scalar scalar
                && !CoursesText.isNothing(scalar.text());
    }

    /** Whether each course has lines of its own. */
    boolean isBlock() {
        return entry.isPresent() && entry.get().value() instanceof YamlValue.Sequence list && !list.flow();
    }

    private static List<CourseSlot> slots(String file, YamlEntry entry) {
        if (entry.value() instanceof YamlValue.Scalar scalar) {
            return CoursesText.courses(scalar.text()).stream()
                    .map(course -> new CourseSlot(course, Optional.of(scalar), Optional.empty(), false, entry.lines()))
                    .toList();
        }
        if (!(entry.value() instanceof YamlValue.Sequence sequence)) {
            return List.of(new CourseSlot(CoursesText.unreadable(entry.value().span().of(file)), Optional.empty(),
                    Optional.empty(), isMapping(entry.value()), entry.lines()));
        }
        List<CourseSlot> slots = new ArrayList<>(sequence.items().size());
        for (YamlValue.Item item : sequence.items()) {
            slots.add(slot(file, item));
        }
        return slots;
    }

    private static boolean isMapping(YamlValue value) {
        return value instanceof YamlValue.Nested nested && nested.mapping();
    }

    private static CourseSlot slot(String file, YamlValue.Item item) {
        String raw = HtmlText.trim(item.value().span().of(file));
        if (item.value() instanceof YamlValue.Scalar scalar) {
            CourseLine line = CourseLine.read(scalar.text());
            return new CourseSlot(line.course(raw), Optional.of(scalar), Optional.of(line), false, item.lines());
        }
        return new CourseSlot(CoursesText.unreadable(raw), Optional.empty(), Optional.empty(), isMapping(item.value()),
                item.lines());
    }
}
