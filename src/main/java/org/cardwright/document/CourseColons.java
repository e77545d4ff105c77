package org.cardwright.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.html.HtmlText;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.text.Span;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/** Course lines that YAML made a pair of, because a colon with a blank stands in the title, become lines of text again. */
public final class CourseColons {
    /** A value in quotes, brackets or with an anchor is not what stands on the line. */
    private static final Pattern COLON = Pattern.compile(":(?=[ \\t]+(?![\"'&*!|>%@`\\[{])\\S)|:(?=[ \\t]*$)");
    private static final String NO_PLAIN_TEXT = "[{\"'&*!|>%@`?";

    private CourseColons() {}

    /** A line of the list, without its hyphen, with its colons written so that it is a text; empty where it is no plain line. */
    public static Optional<String> written(String line) {
        if (line.isEmpty() || NO_PLAIN_TEXT.indexOf(line.charAt(0)) >= 0) {
            return Optional.empty();
        }
        Matcher colon = COLON.matcher(line);
        return colon.find() ? Optional.of(colon.replaceAll("&#58;")) : Optional.empty();
    }

    static CardDocument clean(CardDocument document) {
        Anatomy anatomy = document.anatomy();
        String text = anatomy.text();
        SplicePlan plan = new SplicePlan();
        if (anatomy.courses().isBlock()) {
            anatomy.courses().slots().stream().filter(CourseSlot::mapping)
                    .forEach(slot -> mended(text, slot.lines()).ifPresent(plan::add));
        }
        return CardDocument.read(document.source().with(plan.applyTo(text)));
    }

    /** Several keys may have been meant as such; a value that goes on below is one text with the first line. */
    private static Optional<Splice> mended(String text, Span lines) {
        int start = lines.start();
        while (" -\t".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = Math.min(lines.end(), text.indexOf('\n', start));
        Span line = new Span(start, end);
        boolean oneKey = text.substring(end, lines.end()).lines().noneMatch(more -> COLON.matcher(more).find());
        return oneKey ? written(line.of(text)).map(now -> new Splice(line, now)) : Optional.empty();
    }

    /** Whether a course line says the same as before, where it may have become a text. */
    static boolean saysTheSame(Course before, Course after) {
        return before.kind() != CourseKind.UNREADABLE ? before.text().equals(after.text())
                : HtmlText.fold(HtmlText.decode(before.raw())).equals(HtmlText.fold(HtmlText.decode(after.raw())));
    }
}
