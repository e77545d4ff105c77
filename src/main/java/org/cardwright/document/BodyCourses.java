package org.cardwright.document;

import java.util.List;
import java.util.Optional;

import org.cardwright.html.BodyItem;
import org.cardwright.html.CourseLine;
import org.cardwright.html.HtmlText;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/**
 * The list of courses that old bodies repeat; a line that says the same as in the front matter changes along with it.
 */
final class BodyCourses {
    private final String text;
    private final List<BodyItem> items;
    private final int[] twins;

    BodyCourses(Anatomy anatomy) {
        this.text = anatomy.text();
        this.items = anatomy.body().courses();
        List<String> lines = anatomy.courses().slots().stream()
                .map(slot -> slot.line().map(CourseLine::line).map(String::strip).map(HtmlText::markupInBody).orElse(""))
                .toList();
        this.twins = items.isEmpty() ? new int[0] : Alignment.align(lines, items.stream()
                .map(item -> HtmlText.markupInBody(item.core().of(text))).toList());
    }

    private Optional<BodyItem> twin(int course) {
        return course >= 0 && course < twins.length && twins[course] >= 0 ? Optional.of(items.get(twins[course]))
                : Optional.empty();
    }

    void set(SplicePlan plan, int course, String line) {
        twin(course).ifPresent(item -> plan.add(new Splice(item.core(), HtmlText.markupInBody(line))));
    }

    void remove(SplicePlan plan, int course) {
        twin(course).ifPresent(item -> plan.add(new Splice(item.outer(), "")));
    }

    /** Inserts a line beside the twin of the course before, or else of the course after. */
    void add(SplicePlan plan, int before, int after, String line) {
        insert(plan, before, after, "<li>" + HtmlText.markupInBody(line) + "</li>");
    }

    void move(SplicePlan plan, int course, int before, int after) {
        twin(course).ifPresent(item -> {
            if (twin(before).or(() -> twin(after)).isPresent()) {
                insert(plan, before, after, item.outer().of(text));
                plan.add(new Splice(item.outer(), ""));
            }
        });
    }

    private void insert(SplicePlan plan, int before, int after, String html) {
        Optional<Integer> at = twin(before).map(item -> item.outer().end())
                .or(() -> twin(after).map(item -> item.outer().start()));
        at.ifPresent(offset -> plan.add(new Splice(offset, offset, html)));
    }
}
