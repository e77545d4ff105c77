package org.cardwright.course;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.StepPlan;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.fixtures.FixtureFile;
import org.cardwright.fixtures.Sample;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replaces in every shape of course line, compares whole files, and replaces back. */
class ReplaceEveryShapeTest {
    /** What stands behind a number sign is no part of the course. */
    private static final Set<String> CUT_BY_COMMENT = Set.of("courses/comment-cuts-line");

    private static final CourseSearch TITLE = CourseSearch.plain("Basics", "Foundations").in(CoursePart.TITLE)
            .matchingCase();
    private static final CourseSearch PROVIDER = CourseSearch.plain("GSU", "Northern School").in(CoursePart.PROVIDER)
            .matchingCase().wholeWords();
    private static final CourseSearch LINK = CourseSearch.plain("learn.example.gov", "teach.example.org")
            .in(CoursePart.LINK).matchingCase();

    static Stream<Sample> shapes() {
        return FixtureFile.all().stream().filter(file -> file.name().startsWith("courses/"))
                .map(file -> new Sample(file.name(), file.source(), false));
    }

    static List<Sample> samples() {
        return Sample.seeds();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aTitleChangesInTextAndLabelAndNothingElse(Sample sample) throws CourseSearchException {
        assertReplaced(sample, TITLE, "Basics", "Foundations");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aProviderChangesAndNothingElse(Sample sample) throws CourseSearchException {
        if (!CUT_BY_COMMENT.contains(sample.name())) {
            assertReplaced(sample, PROVIDER, "\\bGSU\\b", "Northern School");
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aLinkChangesInHrefTextAndLabelAndNothingElse(Sample sample) throws CourseSearchException {
        if (!CUT_BY_COMMENT.contains(sample.name())) {
            assertReplaced(sample, LINK, "learn\\.example\\.gov", "teach.example.org");
        }
    }

    @Test
    void whatACommentHoldsIsNotTouched() throws CourseSearchException {
        CardDocument card = CardDocument.read(FixtureFile.named("courses/comment-cuts-line").source());
        assertEquals(List.of(), Cards.change(card).replaceText(LINK).cards());
        assertEquals(List.of(), Cards.change(card).replaceText(PROVIDER).cards());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleCardsChangeInTheirCoursesOnly(Sample sample) throws CourseSearchException {
        assertReplaced(sample, CourseSearch.plain("Customer", "Client").in(CoursePart.TITLE).matchingCase(),
                "Customer", "Client");
        assertReplaced(sample, CourseSearch.plain("www.", "web.").in(CoursePart.LINK).matchingCase(), "www\\.", "web.");
        assertReplaced(sample, CourseSearch.plain("GSU", "G.S.").in(CoursePart.PROVIDER).matchingCase().wholeWords(),
                "(?<=, )GSU\\b", "G.S.");
    }

    /** The file after is the file before with the words replaced between the list's key and the next one. */
    private static void assertReplaced(Sample sample, CourseSearch search, String regex, String by)
            throws CourseSearchException {
        CardDocument before = CardDocument.read(sample.source());
        String text = before.text();
        int start = text.indexOf("relevant_courses");
        int end = text.indexOf("\nfilters:", start);
        String expected = text.substring(0, start) + text.substring(start, end)
                .replaceAll(regex, by) + text.substring(end);
        StepPlan plan = Cards.change(before).replaceText(search);
        AppliedStep applied = Cards.applied(plan);
        assertEquals(List.of(), applied.refused());
        assertEquals(expected, after(applied, before.source()).text(), sample.name());
        SourceText changed = after(applied, before.source());
        CourseSearch back = new CourseSearch(search.with(), search.find(), search.parts(), false, search.word(), true);
        AppliedStep restored = Cards.applied(Cards.change(CardDocument.read(changed)).replaceText(back));
        assertArrayEquals(sample.source().bytes(), after(restored, changed).bytes(), sample.name());
        assertPreviewTrue(plan, applied);
    }

    private static SourceText after(AppliedStep applied, SourceText unchanged) {
        return applied.change().cards().stream().map(CardChange::after).flatMap(Optional::stream).findFirst()
                .orElse(unchanged);
    }

    /** The raw lines that the preview shows are those that are written. */
    private static void assertPreviewTrue(StepPlan plan, AppliedStep applied) {
        assertEquals(Cards.possible(plan).size(), applied.parts());
        Map<?, CardDocument> documents = applied.documents();
        Cards.lines(plan).forEach(line -> assertEquals(line.rawAfter(),
                documents.get(line.card()).card().courses().get(line.index()).raw()));
    }
}
