package org.cardwright.document;

import java.util.Optional;
import java.util.OptionalInt;

import org.cardwright.frontmatter.ScalarWriter;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.html.CourseLine;
import org.cardwright.html.CourseShape;
import org.cardwright.html.CourseWriter;
import org.cardwright.text.Span;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/** Writes the course lines in the newest shape, each where it would be read as the same course. */
final class CourseCleaner {
    private CourseCleaner() {}

    static CardDocument clean(CardDocument document) {
        Anatomy anatomy = document.anatomy();
        String text = anatomy.text();
        SplicePlan plan = new SplicePlan();
        if (anatomy.courses().isBlock()) {
            for (CourseSlot slot : anatomy.courses().slots()) {
                plan.add(slot.scalar().filter(scalar -> !scalar.decorated() && !scalar.isEmpty())
                        .flatMap(scalar -> line(text, slot, scalar)).orElseGet(() -> outdented(text, slot.lines())));
            }
        }
        return CardDocument.read(document.source().with(plan.applyTo(text)));
    }

    /** What is not understood moves with the others, for a list begins all its lines in one column. */
    private static Splice outdented(String text, Span lines) {
        String old = lines.of(text);
        int dash = old.indexOf('-');
        boolean blank = old.substring(0, Math.max(dash, 0)).isBlank();
        return new Splice(lines, !blank ? old : old.replaceAll("(?m)^ {1," + Math.max(1, dash) + "}", dash == 0 ? "$0" : ""));
    }

    private static Optional<Splice> line(String text, CourseSlot slot, YamlValue.Scalar scalar) {
        CourseLine line = slot.line().orElseThrow();
        Optional<String> clean = Optional.of(line).filter(CourseCleaner::canBeRewritten)
                .map(course -> CourseWriter.write(CourseShape.LABELED_TITLE, numberToKeep(course), course.parts())
                        + (course.lacksProvider() ? "," : ""))
                .filter(written -> CourseLine.read(written).parts().equals(line.parts()));
        int end = ValueCleaner.withTrailingBlanks(text, scalar.span()).end();
        String lead = text.substring(slot.lines().start(), scalar.span().start());
        if (!lead.strip().equals("-")) {
            return Optional.empty();
        }
        boolean gone = Plausible.isPlaceholder(scalar.text()) || clean.isEmpty() && scalar.style() != YamlValue.Style.PLAIN;
        String written = gone ? scalar.span().of(text) : ScalarWriter.least(clean.orElse(scalar.text().strip()));
        // The generator writes a space there, too; within quotes it has its place.
        boolean open = line.lacksProvider() && written.endsWith(",");
        return Optional.of(new Splice(slot.lines().start(), end, "- " + written + (open ? " " : "")));
    }

    /**
     * A link whose text says something of its own, such as another address, would lose it; and the label of a link is
     * made of title and address, which must be such.
     */
    private static boolean canBeRewritten(CourseLine line) {
        if (!Plausible.course(line.parts())) {
            return false;
        }
        return switch (line.shape()) {
            case LABELED_TITLE, LINKED_TITLE, ALL_IN_LINK, NO_LINK -> true;
            case TRAILING_LINK -> line.urls().size() > 1 && !line.parts().title().isEmpty();
            case PLACEHOLDER, OTHER -> false;
        };
    }

    /** Without a link a title that begins with a number could be taken for a numbered one. */
    private static OptionalInt numberToKeep(CourseLine line) {
        return line.shape() == CourseShape.NO_LINK ? line.number() : OptionalInt.empty();
    }
}
