package org.cardwright.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.check.Checks;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.CardTarget;
import org.cardwright.edit.PartChange;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPart;
import org.cardwright.edit.StepPlan;
import org.cardwright.edit.StepProblems;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SearchTerms;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BulkPlanTest {
    private static final String CARD = BulkCards.CARD;
    private static final CardTarget DESCRIPTION = new CardTarget.Field(CardField.DESCRIPTION);

    /** The fields with one value each. */
    static Stream<CardField> scalars() {
        return Arrays.stream(CardField.values()).filter(field -> field != CardField.BEHAVIORS
                && field != CardField.DEFINITIONS && field != CardField.COURSES);
    }

    /** The only line that a field's value stands on. */
    private static String line(CardField field) {
        return CARD.lines().filter(line -> line.startsWith(field.key() + ": ")).findFirst().orElseThrow();
    }

    private static CardTarget items(ItemKind kind, int... level) {
        return new CardTarget.Items(kind, level.length == 0 ? OptionalInt.empty() : OptionalInt.of(level[0]));
    }

    private static BulkEdit replace(CardTarget target, String find, String with) {
        return new BulkEdit.Replace(List.of(target), SearchTerms.plain(find, with));
    }

    private static CardDocument read(String text) {
        return CardDocument.read(new SourceText(text, false));
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void everyFieldCanBeSetClearedAndSearched(CardField field) {
        var target = new CardTarget.Field(field);
        String quote = field == CardField.LEVEL ? "\"" : "";
        String old = line(field);
        String value = read(CARD).card().text(field);
        assertEquals(field.key() + ": " + quote + "Other" + quote,
                changedLine(BulkCards.edited(CARD, new BulkEdit.SetValue(target, "Other")), field));
        assertEquals(field.key() + (field == CardField.LEVEL ? ": \"\"" : ":"),
                changedLine(BulkCards.edited(CARD, new BulkEdit.Clear(target)), field));
        assertEquals(old.replace(value, value.substring(0, 1) + "Z" + value.substring(2)),
                changedLine(BulkCards.edited(CARD, new BulkEdit.Replace(List.of(target),
                        SearchTerms.plain("(?<=^.).", "Z").asRegex())), field));
    }

    private static String changedLine(String text, CardField field) {
        int at = (int) CARD.lines().takeWhile(line -> !line.equals(line(field))).count();
        return text.lines().toList().get(at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LAYOUT|layout", "CATEGORY|category", "TITLE|title", "PERMALINK|permalink", "LEVEL|level",
        "SERIES|series", "JOB_SERIES_TITLE|title,job_series_title,job_series",
        "JOB_SERIES|job_series", "CAREER_LEVEL|title,career_level", "GROUP|competency_group,filters",
        "COMPETENCY|title,competency,filters,    <dl class=\"text-base card-content-color\"><dt>Other (Level 1 - "
            + "Awareness)</dt><dd>Lists controls </dd><dd>Explains controls</dd><dt>Other (Level 2 - "
            + "Basic)</dt><dd>Tests controls - often</dd></dl>,    <dl class=\"text-base "
            + "card-content-color\"><dt>Other (Level 1 - Awareness)</dt><dd>Needs guidance</dd><dt>Other (Level 2 - "
            + "Basic)</dt><dd>Needs some guidance</dd></dl>",
        "DESIGNATION|functional_competency_designation", "DESCRIPTION|competency_description", "FILTERS|filters"})
    void onlyTheFieldsLineAndWhatFollowsFromItChange(CardField field, String changed) {
        String after = BulkCards.edited(CARD, new BulkEdit.SetValue(new CardTarget.Field(field), "Other"));
        List<String> old = CARD.lines().toList();
        List<String> now = after.lines().toList();
        assertEquals(old.size(), now.size());
        assertEquals(changed, IntStream.range(0, old.size()).filter(i -> !old.get(i).equals(now.get(i)))
                .mapToObj(i -> now.get(i).replaceFirst("^([a-z_]+): .*", "$1")).collect(Collectors.joining(",")));
    }

    @Test
    void aDescriptionChangesInItsLineAlone() {
        assertEquals(CARD.replace(line(CardField.DESCRIPTION), "competency_description: Knows the rules."),
                BulkCards.edited(CARD, new BulkEdit.SetValue(DESCRIPTION, "Knows the rules.")));
        assertEquals(CARD.replace("Knows the controls", "Knows the checks"),
                BulkCards.edited(CARD, replace(DESCRIPTION, "controls", "checks")));
        assertEquals(CARD.replace("who’s responsible", "whoever is responsible"),
                BulkCards.edited(CARD, replace(DESCRIPTION, "who's", "whoever is")));
    }

    @Test
    void whatFollowsFromAFieldIsCarriedAlongAndShownAsSuch() {
        var cards = new BulkCards(CARD);
        StepPlan plan = cards.plan(new BulkEdit.SetValue(new CardTarget.Field(CardField.COMPETENCY), "Payroll"));
        assertEquals(List.of(
                new PartChange(new CardPart.Field(CardField.TITLE), "0510 Accounting Entry Internal Controls",
                        "0510 Accounting Entry Payroll", true),
                new PartChange(new CardPart.Field(CardField.COMPETENCY), "Internal Controls", "Payroll", false),
                new PartChange(new CardPart.Field(CardField.FILTERS), "Primary-Internal-Controls GS-7-9 series-0510",
                        "Primary-Payroll GS-7-9 series-0510", true)), plan.cards().getFirst().parts());
        cards.apply(plan);
        assertEquals(CARD.replace("Entry Internal Controls", "Entry Payroll")
                .replace("competency: Internal Controls", "competency: Payroll")
                .replace("Primary-Internal-Controls", "Primary-Payroll")
                .replace("<dt>Internal Controls", "<dt>Payroll"), cards.texts().getFirst());
        cards.workspace.undo();
        assertEquals(List.of(CARD), cards.texts());
    }

    @Test
    void aFollowerThatWasCarriedAlongIsNotReplacedASecondTime() {
        List<CardTarget> all = scalars().<CardTarget>map(CardTarget.Field::new).toList();
        String after = BulkCards.edited(CARD, new BulkEdit.Replace(all,
                SearchTerms.plain("Controls", "Controls, and Controls").matchingCase()));
        assertTrue(after.contains("\ntitle: 0510 Accounting Entry Internal Controls, and Controls\n"), after);
        assertTrue(after.contains("\nfilters: Primary-Internal-Controls-and-Controls GS-7-9 series-0510\n"), after);
    }

    @Test
    void aBehaviorChangesInFrontMatterAndBodyOfItsLevelAlone() {
        assertEquals(CARD.replace("Lists controls", "Lists checks").replace("Explains controls", "Explains checks"),
                BulkCards.edited(CARD, replace(items(ItemKind.BEHAVIOR, 1), "controls", "checks")));
        assertEquals(CARD.replace("Lists controls", "Lists checks").replace("Explains controls", "Explains checks")
                .replace("Tests controls", "Tests checks"),
                BulkCards.edited(CARD, replace(items(ItemKind.BEHAVIOR), "controls", "checks")));
        assertEquals(CARD.replace("Needs some guidance", "Needs little guidance"),
                BulkCards.edited(CARD, replace(items(ItemKind.DEFINITION), "some", "little")));
    }

    @Test
    void groupsOfAnExpressionAreFilledIn() {
        assertEquals(CARD.replace("Tests controls - often", "Often tests controls"),
                BulkCards.edited(CARD, new BulkEdit.Replace(List.of(items(ItemKind.BEHAVIOR)),
                        SearchTerms.plain("^Tests (?<what>\\w+) – often|Tests (\\w+) - often", "Often tests $2")
                                .asRegex())));
    }

    @Test
    void anItemOfWhichNothingIsLeftGoes() {
        assertEquals(CARD.replace("Lists controls ? Explains", "Explains")
                .replace("<dd>Lists controls </dd><dd>Explains", "<dd>Explains"),
                BulkCards.edited(CARD, replace(items(ItemKind.BEHAVIOR), "Lists controls", "")));
    }

    @Test
    void theItemsOfALevelCanBeSetAndCleared() {
        assertEquals(CARD.replace("Lists controls ? Explains controls ? Tests", "Names controls ? Tests")
                .replace("<dd>Lists controls </dd><dd>Explains controls</dd>", "<dd>Names controls</dd>"),
                BulkCards.edited(CARD, new BulkEdit.SetValue(items(ItemKind.BEHAVIOR, 1), "  Names controls\n\n")));
        assertEquals(CARD.replace("Needs some guidance\"", "Works alone ? Helps others\"")
                .replace("<dd>Needs some guidance</dd>", "<dd>Works alone </dd><dd>Helps others</dd>"),
                BulkCards.edited(CARD, new BulkEdit.SetValue(items(ItemKind.DEFINITION, 2),
                        "Works alone\nHelps others")));
        assertEquals(CARD.replace(" ? Tests controls - often", "").replace("<dd>Tests controls - often</dd>", ""),
                BulkCards.edited(CARD, new BulkEdit.Clear(items(ItemKind.BEHAVIOR, 2))));
        assertEquals(CARD.replace("\"Needs guidance ? Needs some guidance\"", "\"\"")
                .replace("<dd>Needs guidance</dd>", "").replace("<dd>Needs some guidance</dd>", ""),
                BulkCards.edited(CARD, new BulkEdit.Clear(items(ItemKind.DEFINITION))));
    }

    @Test
    void aCardWithoutTheLevelStaysAsItIs() {
        assertEquals(List.of(), new BulkCards(CARD).plan(new BulkEdit.SetValue(items(ItemKind.BEHAVIOR, 4), "X"))
                .cards());
    }

    @Test
    void coursesCanBeSearchedAndClearedButNotSet() {
        assertEquals(CARD.replace("GSU", "Graduate School USA"),
                BulkCards.edited(CARD, replace(new CardTarget.Courses(), "GSU", "Graduate School USA")));
        assertEquals(CARD.replace("x.gov/controls", "x.gov/checks").replace("Basics of Controls", "Basics of checks")
                .replace("Controls at Work", "checks at Work"),
                BulkCards.edited(CARD, replace(new CardTarget.Courses(), "controls", "checks")));
        assertEquals(CARD.lines().filter(line -> !line.startsWith(" - ")).reduce((a, b) -> a + "\n" + b).orElseThrow(),
                BulkCards.edited(CARD, new BulkEdit.Clear(new CardTarget.Courses())));
        assertEquals(Refusal.of("The courses cannot be set as one text. Use the course manager."),
                refusal(new BulkCards(CARD).plan(new BulkEdit.SetValue(new CardTarget.Courses(), "X"))));
    }

    private static List<StepPart> notes(PlannedCard card) {
        return card.parts().stream().filter(PartNote.class::isInstance).toList();
    }

    private static List<PlannedCard> refused(StepPlan plan) {
        return plan.cards().stream().filter(card -> card.refusal().isPresent()).toList();
    }

    private static Refusal refusal(StepPlan plan) {
        assertEquals(List.of(), plan.possible());
        PlannedCard card = plan.cards().getFirst();
        assertEquals(card.before(), card.after());
        return card.refusal().orElseThrow();
    }

    @Test
    void aCourseLineThatIsNotUnderstoodIsReplacedAsTextWithAWord() {
        String odd = CARD.replace(" - Controls at Work, GSU\n", " - 2 290: Controls, GSU\n");
        BulkEdit edit = replace(new CardTarget.Courses(), "290", "291");
        PlannedCard planned = new BulkCards(odd).plan(edit).possible().getFirst();
        assertEquals(List.of(new PartNote(new CardPart.CourseLine(1),
                "This line could not be understood and is replaced as text. Check it afterward.")),
                notes(planned));
        assertEquals(1, planned.changes());
        assertEquals(odd.replace("2 290", "2 291"), BulkCards.edited(odd, edit));
    }

    @Test
    void aCourseThatCannotSayTheNewTextStaysWhileTheRestOfTheCardChanges() {
        BulkEdit edit = replace(new CardTarget.Courses(), "controls at work", "");
        assertEquals(new Refusal(new CardPart.Course(1, CardPart.Piece.TITLE),
                "Stays as it is: A course needs a title. Enter one."), refusal(new BulkCards(CARD).plan(edit)));
        BulkEdit both = new BulkEdit.Replace(List.of(new CardTarget.Courses(), items(ItemKind.BEHAVIOR)),
                SearchTerms.plain("Controls at Work|Lists controls", "").asRegex());
        PlannedCard card = new BulkCards(CARD).plan(both).possible().getFirst();
        assertEquals(List.of(new PartNote(new CardPart.Course(1, CardPart.Piece.TITLE),
                "Stays as it is: A course needs a title. Enter one.")), notes(card));
        assertEquals(1, card.changes());
    }

    @Test
    void aCourseThatComesToSayWhatTheNextOneSaysIsOneChangeInItsPlace() {
        StepPlan plan = new BulkCards(CARD.replace("Basics of Controls, GSU", "Basics of Controls, MC"))
                .plan(replace(new CardTarget.Courses(), "MC", "GSU"));
        assertEquals(List.of(new PartChange(new CardPart.Course(0, CardPart.Piece.PROVIDER), "MC", "GSU", false)),
                plan.cards().getFirst().parts());
        assertEquals(2, new BulkCards(CARD).plan(replace(new CardTarget.Courses(), "controls", "checks")).cards()
                .getFirst().changes());
    }

    @Test
    void aKeyOfItsOwnIsSetOnlyWhereItStands() {
        var cards = new BulkCards(CARD, CARD.replace("reviewer: Pat\n", ""));
        StepPlan plan = cards.plan(new BulkEdit.SetValue(new CardTarget.Other("reviewer"), "Alex: HR"));
        assertEquals(List.of(BulkCards.id(1)), plan.cards().stream().map(PlannedCard::card).toList());
        assertEquals(2, plan.looked());
        cards.apply(plan);
        assertEquals(List.of(CARD.replace("reviewer: Pat", "reviewer: 'Alex: HR'"),
                CARD.replace("reviewer: Pat\n", "")), cards.texts());
    }

    @Test
    void aKeyThatACardLacksIsAddedButNotToBeCleared() {
        String without = CARD.replace("competency_group: Primary\n", "");
        assertEquals(List.of(), new BulkCards(without).plan(new BulkEdit.Clear(
                new CardTarget.Field(CardField.GROUP))).cards());
        String after = BulkCards.edited(without, new BulkEdit.SetValue(new CardTarget.Field(CardField.GROUP),
                "Secondary"));
        assertEquals("Secondary", read(after).card().text(CardField.GROUP));
        assertEquals(without, after.replace("competency_group: Secondary\n", ""));
    }

    @Test
    void manyCardsAreOneStepAndOnlyTickedOnesChange() {
        String mid = CARD.replace("Entry", "Mid").replace("7-9", "10-13");
        String other = CARD.replace("controls", "checks").replace("Entry", "Senior");
        var cards = new BulkCards(CARD, mid, other);
        StepPlan plan = cards.plan(replace(items(ItemKind.BEHAVIOR), "Lists controls", "Lists the controls"));
        assertEquals(List.of(BulkCards.id(1), BulkCards.id(2)), plan.cards().stream().map(PlannedCard::card).toList());
        cards.workspace.apply(plan.apply("Replace", new StepPlan.Selection(card -> card.card().equals(BulkCards.id(2)),
                (_, _) -> true), Progress.NONE).change());
        assertEquals(List.of(CARD, mid.replace("Lists controls", "Lists the controls"), other), cards.texts());
        cards.workspace.undo();
        cards.apply(plan);
        assertEquals(List.of(CARD.replace("Lists controls", "Lists the controls"),
                mid.replace("Lists controls", "Lists the controls"), other), cards.texts());
        assertEquals(Optional.of("Bulk"), cards.workspace.undoName());
        cards.workspace.undo();
        assertEquals(List.of(CARD, mid, other), cards.texts());
        assertEquals(Optional.empty(), cards.workspace.undoName());
    }

    @Test
    void aCardThatCannotTakeTheEditIsListedWithTheReasonAndThePlace() {
        var cards = new BulkCards(CARD, CARD.replace("Entry", "Mid").replace("Tests controls", "Tests them"));
        StepPlan plan = cards.plan(replace(items(ItemKind.BEHAVIOR), "Tests controls", "Why test?"));
        assertEquals(new Refusal(new CardPart.Item(ItemKind.BEHAVIOR, 2, 0),
                "The site separates items at question marks, so an item cannot contain one before a space or at an "
                + "end. Remove it."), refusal(plan));
        assertEquals(List.of(), plan.apply("X").change().cards());
        assertEquals(1, refused(plan).size());
    }

    @ParameterizedTest
    @CsvSource({"controls, 'a\tb'", "controls, 'a\\b'", "controls, 'a \"b'", "controls, 'a\u001Fb'"})
    void whatWouldBreakTheSearchOfTheSiteIsRefusedUnlessItStoodThere(String find, String with) {
        String why = refused(new BulkCards(CARD).plan(replace(items(ItemKind.BEHAVIOR), find, with))).stream()
                .map(card -> card.refusal().orElseThrow().reason()).collect(Collectors.joining());
        assertTrue(why.contains("break the search of the whole site"), why);
        assertEquals(1, refused(new BulkCards(CARD).plan(replace(DESCRIPTION, find, with))).size());
        assertEquals(0, refused(new BulkCards(CARD.replace("Knows the", "Knows \\ the"))
                .plan(replace(DESCRIPTION, find, with))).size());
    }

    @Test
    void aFileThatIsNoCardIsRefusedWhereItIsConcerned() {
        var cards = new BulkCards("no card, but controls");
        assertEquals("This file could not be read as a card, so you can edit only its text.",
                refusal(cards.plan(replace(DESCRIPTION, "controls", "x"))).reason());
        assertEquals(List.of(), cards.plan(replace(DESCRIPTION, "other", "x")).cards());
        assertEquals(1, refused(cards.plan(new BulkEdit.Clear(DESCRIPTION))).size());
    }

    @Test
    void noCardIsGivenThePermalinkOfAnother() {
        var cards = new BulkCards(CARD, CARD.replace("Entry", "Mid"), CARD.replace("Entry", "Senior"));
        StepPlan plan = cards.plan(replace(new CardTarget.Field(CardField.PERMALINK), "Mid", "Entry"));
        assertEquals(new Refusal(new CardPart.Field(CardField.PERMALINK),
                "The permalink /cards/510-Internal-Controls-Entry is in use by 1.md, and the site would show only one "
                + "of the two. Use another permalink."), refusal(plan));
        StepPlan same = cards.plan(new BulkEdit.SetValue(new CardTarget.Field(CardField.PERMALINK),
                "/cards/510-Internal-Controls-Senior"));
        assertEquals(2, refused(same).size());
        refused(same).forEach(card -> assertEquals("The permalink /cards/510-Internal-Controls-Senior is in use by "
                + "3.md, and the site would show only one of the two. Use another permalink.", card.refusal().orElseThrow().reason()));
        assertEquals(3, refused(cards.plan(new BulkEdit.SetValue(new CardTarget.Field(CardField.PERMALINK),
                "/cards/x"))).size());
        assertEquals(3, cards.plan(replace(new CardTarget.Field(CardField.PERMALINK), "cards", "cardsNew"))
                .possible().size());
    }

    @Test
    void noCardIsGivenAPermalinkThatAnotherIsOnlyAboutToLose() {
        var cards = new BulkCards(CARD, CARD.replace("Controls-Entry", "Controls-EntryEntry"));
        StepPlan plan = cards.plan(replace(new CardTarget.Field(CardField.PERMALINK), "Entry", "EntryEntry"));
        assertEquals(List.of("1.md: The permalink /cards/510-Internal-Controls-EntryEntry is in use by 2.md, and the site "
                + "would show only one of the two. Use another permalink."), refused(plan).stream()
                .map(card -> card.card().name() + ": " + card.refusal().orElseThrow().reason()).toList());
        assertEquals(List.of("2.md"), plan.possible().stream().map(card -> card.card().name()).toList());
    }

    @Test
    void newProblemsOfACardAreTold() {
        var cards = new BulkCards(CARD);
        StepPlan plan = cards.plan(new BulkEdit.SetValue(new CardTarget.Field(CardField.SERIES), "0511"));
        assertEquals(List.of("series-zero", "permalink-differs"), StepProblems.of(plan.cards().getFirst(),
                (card, document) -> Checks.of(document, card.name())).fresh().stream()
                .map(finding -> finding.rule()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "(a|x|FIND|The regular expression is not valid at character 3: Unclosed group. Correct it, or search for plain text.",
        "a|$1|WITH|The regular expression doesn't have the group \"1\". Write \\$ for a dollar sign.",
        "''|x|FIND|Enter the text to find."})
    void anInvalidExpressionIsExplained(String find, String with, BulkField field, String message) {
        var edit = new BulkEdit.Replace(List.of(DESCRIPTION), SearchTerms.plain(find, with).asRegex());
        var cards = new BulkCards(CARD);
        assertEquals(StepPlan.refused(List.of(new Refusal(field, message))), cards.plan(edit));
    }

    @Test
    void aPlanThatNobodyWaitsForIsGivenUp() {
        var cards = new BulkCards(CARD);
        var edit = new BulkEdit.Replace(List.of(DESCRIPTION),
                SearchTerms.plain("(.*a){20}$", "b").asRegex());
        AtomicInteger asked = new AtomicInteger();
        Progress canceled = new Progress() {
            @Override
            public void done(int count, int total) {}

            @Override
            public boolean canceled() {
                return asked.incrementAndGet() > 1;
            }
        };
        assertThrows(CancellationException.class, () -> BulkPlan.of(cards.documents, cards.documents.keySet(), edit,
                canceled));
    }
}
