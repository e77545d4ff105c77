package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.cardwright.bulk.BulkEdit;
import org.cardwright.bulk.BulkPlan;
import org.cardwright.course.BulkChange;
import org.cardwright.course.CoursePart;
import org.cardwright.course.CourseScope;
import org.cardwright.course.CourseSearch;
import org.cardwright.course.CourseSearchException;
import org.cardwright.course.PlannedLine;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.StepPlan;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.CardSearch;
import org.cardwright.edit.CardTarget;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPart;
import org.cardwright.fixtures.FixtureFile;
import org.cardwright.fixtures.ReplaceCase;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SearchException;
import org.cardwright.text.SearchTerms;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same terms give the same texts and the same counts in Find, bulk edit, Replace of courses, and on the command line. */
final class ReplaceEverywhereTest {
    private static final CardId ID = new CardId(Path.of("a.md"));
    private static final CardTarget COURSES = new CardTarget.Courses();

    @TempDir
    private Path temp;

    static Stream<ReplaceCase> cases() {
        return ReplaceCase.all();
    }

    static List<FixtureFile> fixtures() {
        return FixtureFile.all();
    }

    private static CardDocument card(String text) {
        return CardDocument.read(new SourceText(text, false));
    }

    private static StepPlan bulk(CardDocument card, List<CardTarget> targets, SearchTerms terms) {
        return BulkPlan.of(Map.of(ID, card), List.of(ID), new BulkEdit.Replace(targets, terms), Progress.NONE);
    }

    private static StepPlan courses(CardDocument card, SearchTerms terms) throws CourseSearchException {
        return new BulkChange(Map.of(ID, card), CourseScope.ALL).replaceText(new CourseSearch(terms.find(), terms.with(),
                CoursePart.ANY, terms.regex(), terms.word(), terms.matchCase()));
    }

    private static List<CardSearch.PartHits> found(CardDocument card, List<CardTarget> targets, SearchTerms terms)
            throws SearchException {
        return new CardSearch().find(Map.of(ID, card), terms, part -> CardTarget.anyHolds(targets, part), () -> false)
                .stream().flatMap(hits -> hits.parts().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findCountsWhatWouldBeReplaced(ReplaceCase row) throws SearchException {
        assertEquals(row.count("found", 0), found(card(row.before()), List.of(COURSES), row.terms()).stream()
                .mapToInt(hits -> hits.matches().size()).sum());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void coursesAreReplaced(ReplaceCase row) throws CourseSearchException {
        StepPlan plan = courses(card(row.before()), row.terms());
        AppliedStep applied = plan.apply("Replace");
        assertEquals(row.after(), applied.change().cards().stream().findFirst()
                .map(card -> card.after().orElseThrow().text()).orElse(row.before()));
        assertEquals(List.of(row.count("lines", 0), row.count("notes", 0), row.count("refused", 0)),
                List.of(applied.parts(), PlannedLine.of(plan).mapToInt(line -> line.words().size()).sum(),
                        (int) Stream.concat(PlannedLine.of(plan).filter(line -> line.refused().isPresent()),
                                applied.refused().stream().map(AppliedStep.Refused::part)).distinct().count()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bulkEditReplacesTheSame(ReplaceCase row) throws SearchException, CourseSearchException {
        StepPlan plan = bulk(card(row.before()), List.of(COURSES), row.terms());
        assertEquals(row.after(), plan.cards().stream().findFirst().flatMap(PlannedCard::after).map(CardDocument::text)
                .orElse(row.before()));
        assertEquals(row.count("lines", 0), plan.possible().stream().mapToInt(PlannedCard::changes).sum());
        assertEquals(PlannedLine.of(courses(card(row.before()), row.terms())).flatMap(line -> line.words().stream()).toList(),
                plan.cards().stream().flatMap(card -> Stream.concat(card.refusal().stream().map(Refusal::reason), card.parts().stream()
                        .flatMap(part -> part.notes().stream()).map(StepPart.Note::text))).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCommandLineReplacesTheSameOrNothing(ReplaceCase row) throws IOException {
        Path file = Files.createDirectory(temp.resolve("cards")).resolve("a.md");
        Files.writeString(file, row.before());
        List<String> arguments = new ArrayList<>(List.of("replace", file.getParent().toString(),
                "--find=" + row.terms().find(), "--with=" + row.terms().with()));
        Stream.of("regex", "word", "case").filter(row::option).forEach(option -> arguments.add("--" + option));
        CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
        boolean saves = row.count("refused", 0) == 0;
        int lines = row.count("lines", 0);
        assertEquals(saves ? row.after() : row.before(), Files.readString(file));
        assertEquals((saves ? "Replaced " : "Would replace ") + (lines == 0 ? "no courses on no cards."
                : lines == 1 ? "1 course on 1 card." : lines + " courses on 1 card."),
                run.out().lines().reduce((_, last) -> last).orElseThrow(), run::err);
    }

    /** Each fixture with texts that stand on most, also in links and in lines that are not understood. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void thePlacesThatFindShowsAreThoseThatChange(FixtureFile fixture) throws SearchException, CourseSearchException {
        CardDocument card = CardDocument.read(fixture.source());
        List<CardTarget> targets = List.of(new CardTarget.Items(ItemKind.BEHAVIOR, OptionalInt.empty()),
                new CardTarget.Items(ItemKind.DEFINITION, OptionalInt.empty()),
                new CardTarget.Field(CardField.DESCRIPTION), COURSES);
        if (!card.readable()) {
            return;
        }
        for (String find : List.of("e", "the", "and", "GSU", "-", "'", "&", "gov", "a ", ":")) {
            SearchTerms terms = SearchTerms.plain(find, "Zq");
            TreeSet<String> places = new TreeSet<>(found(card, targets, terms).stream().map(hit -> place(hit.part())).toList());
            StepPlan plan = bulk(card, targets, terms);
            TreeSet<String> changed = new TreeSet<>();
            plan.cards().forEach(one -> {
                one.parts().stream().map(StepPart::part).filter(part -> !(part instanceof CardPart.Line)).forEach(part -> changed.add(place(part)));
                one.refusal().flatMap(Refusal::at).ifPresent(part -> changed.add(place((CardPart) part)));
            });
            if (plan.cards().stream().allMatch(PlannedCard::possible)) {
                assertEquals(places, changed, find);
            }
            assertEquals(places.stream().filter(place -> place.startsWith("course")).toList(),
                    new TreeSet<>(PlannedLine.of(courses(card, terms)).map(PlannedLine::index).map(i -> "course " + i).toList())
                            .stream().toList(), find);
        }
    }

    private static String place(CardPart part) {
        return switch (part) {
            case CardPart.Course course -> "course " + course.index();
            case CardPart.CourseLine line -> "course " + line.index();
            default -> part.toString();
        };
    }
}
