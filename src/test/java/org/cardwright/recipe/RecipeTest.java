package org.cardwright.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.bulk.BulkEdit;
import org.cardwright.bulk.BulkPlan;
import org.cardwright.check.FixRequest;
import org.cardwright.course.CourseCatalog;
import org.cardwright.course.CourseKey;
import org.cardwright.course.CourseRequest;
import org.cardwright.document.CleanForm;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardScope;
import org.cardwright.edit.CardTarget;
import org.cardwright.edit.Change;
import org.cardwright.edit.FileStep;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.model.CardField;
import org.cardwright.provider.ListRequest;
import org.cardwright.text.SearchTerms;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecipeTest {
    private static final SourceText TEXT = new SourceText("---\ntitle: A\n---\n", false);

    private static Recipe again(Recipe recipe) throws RecipeException {
        String text = RecipeFile.text(recipe);
        Recipe read = RecipeFile.of(text);
        assertEquals(recipe, read);
        assertEquals(text, RecipeFile.text(read));
        return read;
    }

    @ParameterizedTest
    @EnumSource
    void aRecipeGivesTheSameBytesOnACopy(RecipeKind kind) throws RecipeException {
        RecipeSession first = new RecipeSession();
        RecipeSession copy = new RecipeSession();
        Map<CardId, String> before = copy.bytes();
        assertTrue(first.step(kind.planner).cards() > 0, "it changes something");
        Recipe recipe = again(first.recipe());
        assertEquals(1, recipe.steps().size());
        AppliedStep step = copy.apply(recipe);
        assertEquals(first.bytes(), copy.bytes());
        assertEquals(1, copy.history.done().size());
        assertEquals(before, new RecipeSession().bytes());
        step.change().cards().forEach(card -> assertEquals(before.get(card.card()), new String(card.before().orElseThrow()
                .bytes(), StandardCharsets.ISO_8859_1)));
    }

    @Test
    void allKindsInARowGiveTheSameBytesAsOneStep() throws RecipeException {
        RecipeSession first = new RecipeSession();
        RecipeSession copy = new RecipeSession();
        for (RecipeKind kind : RecipeKind.values()) {
            first.step(kind.planner);
        }
        Recipe recipe = again(first.recipe());
        assertTrue(recipe.steps().size() > 15, recipe.steps()::toString);
        copy.apply(recipe);
        assertEquals(first.bytes(), copy.bytes());
        Recipe twice = RecipeOffer.recipe(RecipeOffer.of(copy.history.done()));
        assertEquals(recipe, twice, "an applied recipe is the same recipe again");
    }

    @Test
    void thereIsAStepOfEachKind() {
        RecipeSession session = new RecipeSession();
        Set<String> kinds = new TreeSet<>();
        for (RecipeKind kind : RecipeKind.values()) {
            Object what = kind.planner.apply(session.cards).request().orElseThrow().what();
            kinds.add((what instanceof CourseRequest request ? request.what() : what).getClass().getSimpleName());
        }
        assertEquals(Stream.concat(Stream.of(ListRequest.class), Stream.of(BulkEdit.class, CourseRequest.What.class, FixRequest.class).flatMap(kind ->
                Arrays.stream(kind.getPermittedSubclasses()))).map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new)), kinds);
    }

    @Test
    void everyKeyOfACourseIsWrittenSoThatItIsTheSameAgain() {
        CourseCatalog.of(new RecipeSession().cards).courses().forEach(course -> assertEquals(course.key(), switch (course.key().named()) {
            case CourseKey.Named.ByCourse(var text) -> CourseKey.of(text);
            case CourseKey.Named.ByLine(String line) -> CourseKey.line(line);
            case CourseKey.Named.ByPlaceholder(String title) -> CourseKey.placeholder(title);
        }));
    }

    @Test
    void theFileHasOneStepALineWithItsKeysInOrder() {
        assertEquals("""
                {
                  "format": "cardwright recipe",
                  "steps": [
                    {"cards":{"series":["0501"],"words":"care \\"x\\""},"case":true,"do":"replace","find":"a\\udc80","in":[{"field":"competency_description"},{"key":"own"}],"with":"b"},
                    {"do":"clean","form":"newest"}
                  ],
                  "version": 1
                }
                """, RecipeFile.text(new Recipe(List.of(new RecipeStep.Fields(new BulkEdit.Replace(List.of(
                        new CardTarget.Field(CardField.DESCRIPTION), new CardTarget.Other("own")), SearchTerms.plain("a\uDC80", "b").matchingCase()),
                        new CardScope(false, "care \"x\"", Map.of(CardField.SERIES, List.of("0501")))),
                        new RecipeStep.Fixes(new FixRequest.Clean(CleanForm.NEWEST), CardScope.ALL, Map.of())))));
    }

    private static String refusal(String text) {
        return assertThrows(RecipeException.class, () -> RecipeFile.of(text), text).getMessage();
    }

    private static String steps(String... steps) {
        return "{\"format\": \"cardwright recipe\", \"version\": 1, \"steps\": [{\"do\":\"fix safe problems\"}" + (steps.length == 0 ? "" : ",")
                + String.join(",", steps) + "]}";
    }

    @Test
    void aFileOfWhichAnythingIsUnknownIsRefusedAsAWhole() throws RecipeException {
        assertEquals(1, RecipeFile.of("\uFEFF" + steps()).steps().size());
        String not = "This file is not a recipe of Cardwright.";
        for (String text : List.of("", "{", "[]", "hello", "{}", "{\"format\":\"other\",\"version\":1,\"steps\":[]}",
                steps().replace('"', '\''), "[".repeat(5000))) {
            assertEquals(not, refusal(text));
        }
        assertEquals("This recipe is not valid JSON at line 2, column 2. Look for a missing or extra comma, quotation mark, or bracket.",
                refusal(steps() + "\nx"));
        assertEquals("This recipe is not valid JSON at line 3, column 2. Look for a missing or extra comma, quotation mark, or bracket.",
                refusal(steps().replace("]}", ",\n\n]}")));
        assertEquals("A newer version of Cardwright wrote this recipe: it has version 2, and Cardwright reads version 1. Update Cardwright.",
                refusal("{\"format\":\"cardwright recipe\",\"version\":2,\"ways\":{}}"));
        assertEquals("The recipe doesn't have any steps.", refusal("{\"format\":\"cardwright recipe\",\"version\":1,\"steps\":[]}"));
        assertEquals("\"version\" doesn't have the form that it has in a recipe.", refusal("{\"format\":\"cardwright recipe\",\"version\":\"1\",\"steps\":[]}"));
        assertEquals("Cardwright doesn't know \"more\" here.", refusal(steps().replace("\"version\"", "\"more\":1,\"version\"")));
        Map.ofEntries(Map.entry("{\"do\":\"shake\"}", "Cardwright doesn't know the step \"shake\"."),
                Map.entry("{}", "\"do\" is missing."),
                Map.entry("7", "\"do\" doesn't have the form that it has in a recipe."),
                Map.entry("{\"do\":\"clean\",\"form\":\"newest\",\"often\":true}", "Cardwright doesn't know \"often\" here."),
                Map.entry("{\"do\":\"clean\",\"form\":\"other\"}", "\"form\" doesn't have the form that it has in a recipe."),
                Map.entry("{\"do\":\"fix rule\",\"rule\":\"none\"}", "\"none\" isn't a rule."),
                Map.entry("{\"do\":\"set\",\"field\":\"colour\",\"value\":\"x\"}", "Cards don't have a field \"colour\"."),
                Map.entry("{\"do\":\"set\",\"field\":\"competency\"}", "\"value\" is missing."),
                Map.entry("{\"do\":\"set\",\"field\":\"competency\",\"value\":7}", "\"value\" doesn't have the form that it has in a recipe."),
                Map.entry("{\"do\":\"clear\",\"field\":\"behavior_illustrations\",\"level\":1.5}", "\"level\" doesn't have the form that it has in a recipe."),
                Map.entry("{\"do\":\"clear\",\"field\":\"competency\",\"level\":1}", "Cardwright doesn't know \"level\" here."),
                Map.entry("{\"do\":\"fix safe problems\",\"cards\":{\"colour\":[\"x\"]}}", "Cards don't have a field \"colour\"."),
                Map.entry("{\"do\":\"fix safe problems\",\"cards\":[]}", "\"cards\" doesn't have the form that it has in a recipe."),
                Map.entry("{\"do\":\"add course\",\"course\":{\"title\":\"x\",\"cost\":\"y\"}}", "Cardwright doesn't know \"cost\" here."),
                Map.entry("{\"do\":\"remove courses\",\"courses\":[{\"line\":\"x\",\"title\":\"y\"}]}", "Cardwright doesn't know \"title\" here."),
                Map.entry("{\"do\":\"replace in courses\",\"find\":\"x\",\"with\":\"\",\"in\":[\"line\"]}", "\"in\" doesn't have the form that it has in a recipe."),
                Map.entry("{\"do\":\"replace from a list\",\"rows\":[[\"a\",1]]}", "\"rows\" doesn't have the form that it has in a recipe."),
                Map.entry("{\"do\":\"replace links\"}", "\"links\" is missing."))
                .forEach((step, why) -> assertEquals("Step 2: " + why, refusal(steps(step))));
    }

    @Test
    void aStepThatIsNotPossibleRefusesAllOfThem() throws RecipeException {
        RecipeSession session = new RecipeSession();
        StepPlan plan = session.plan(RecipeFile.of(steps("{\"do\":\"replace in courses\",\"find\":\"(\",\"with\":\"\",\"in\":[\"title\"],\"regex\":true}")));
        assertEquals(List.of(), plan.cards());
        assertTrue(plan.refusals().getFirst().reason().startsWith("Step 2: Replace in courses: "), plan.refusals()::toString);
    }

    @Test
    void eachStepSaysWhatItDoesAndWhatItCannotDo() throws RecipeException {
        RecipeSession session = new RecipeSession();
        StepPlan plan = session.plan(RecipeFile.of(steps("{\"do\":\"replace in courses\",\"find\":\"nowhere\",\"with\":\"x\",\"in\":[\"title\"]}",
                "{\"do\":\"set\",\"field\":\"permalink\",\"value\":\"/cards/one\",\"cards\":{\"series\":[\"510\"],\"competency\":[\"Budget\",\"Customer Service\"]}}",
                "{\"do\":\"clear\",\"key\":\"custom\"}")));
        List<String> outcomes = RecipeRun.of(plan).orElseThrow().outcomes().stream().map(outcome -> outcome.step().name() + " | "
                + outcome.counted() + " | " + outcome.left()).toList();
        assertEquals(List.of("Replace in courses | Nothing to change | 0", "Clear custom | 2 cards | 0"),
                List.of(outcomes.get(1), outcomes.get(3)));
        assertTrue(outcomes.get(2).startsWith("Set Permalink | Nothing to change | "), outcomes::toString);
        PlannedCard lines = plan.cards().stream().filter(card -> card.card().name().equals("lines.md")).findFirst().orElseThrow();
        assertEquals(List.of("Fix safe problems", "Clear custom"), lines.does());
        assertTrue(lines.left().getFirst().startsWith("Set Permalink: "), lines.left()::toString);
    }

    @Test
    void whatAPlannerRemarksOnALineIsToldOfTheRecipeToo() throws RecipeException {
        StepPlan plan = new RecipeSession().plan(RecipeFile.of(steps("{\"do\":\"replace in courses\",\"find\":\"Ethics\",\"with\":\"Values\",\"in\":[\"title\"]}")));
        PlannedCard lines = plan.cards().stream().filter(card -> card.card().name().equals("lines.md")).findFirst().orElseThrow();
        assertEquals(1, lines.left().size());
        assertTrue(lines.left().getFirst().startsWith("Replace in courses: "), lines.left()::toString);
        assertEquals(0, RecipeRun.of(plan).orElseThrow().outcomes().getLast().left(), "it is done all the same");
    }

    private static Change change(CardChange... cards) {
        return new Change("A step", Instant.EPOCH, List.of(cards));
    }

    private static CardId id(String name) {
        return new CardId(Path.of(name));
    }

    @Test
    void whatIsBoundToCardsIsNotOfferedAndSaysWhy() {
        SourceText other = new SourceText(TEXT.text() + "x", false);
        CardChange edited = new CardChange(id("a"), TEXT, other);
        CardChange made = new CardChange(id("b"), Optional.empty(), Optional.of(TEXT));
        CardChange gone = CardChange.deleted(id("c"), TEXT);
        Change files = change(edited).with(List.of(new FileStep(Path.of("/"), Path.of("/x"), "x", Optional.empty(), Optional.of(TEXT))));
        List<RecipeOffer> offers = RecipeOffer.of(List.of(change(edited), change(edited, new CardChange(id("d"), TEXT, other)), change(made), change(gone),
                change(made, gone), files));
        assertEquals(List.of("It changed a single card. A recipe has steps over many cards.",
                "Its texts come from certain cards or files, not from an instruction that fits other cards.",
                "It created or restored cards. A recipe changes cards that already exist.",
                "It deleted cards. A recipe doesn't delete cards.",
                "It gave files other names, which fit these cards only.",
                "It also wrote files of the site, which another folder doesn't have."), offers.stream().map(RecipeOffer::word).toList());
        assertTrue(offers.stream().allMatch(offer -> offer.steps().isEmpty() && !offer.suggested()));
    }

    private static StepPlan described(RecipeSession session, CardScope scope) {
        return BulkPlan.of(session.cards, session.cards.keySet(), new BulkEdit.SetValue(new CardTarget.Field(CardField.DESCRIPTION), "New"), Progress.NONE)
                .within(scope);
    }

    @Test
    void cardsSelectedOneByOneBindAStepAndWhatWasLeftOutIsTold() {
        RecipeSession session = new RecipeSession();
        int all = session.step(_ -> described(session, CardScope.PICKED)).cards();
        RecipeOffer picked = RecipeOffer.of(session.history.done()).getFirst();
        assertEquals("[] It was for " + all + " cards that were selected one by one. For a recipe, select all cards or limit them by the filter, "
                + "job series, level, group, or competency.", picked.steps() + " " + picked.word());
        RecipeSession other = new RecipeSession();
        CardId first = other.cards.keySet().iterator().next();
        Change partly = described(other, CardScope.ALL).apply("Set", new StepPlan.Selection(card -> !card.card().equals(first), (_, _) -> true),
                Progress.NONE).change();
        RecipeOffer offer = RecipeOffer.of(List.of(partly)).getFirst();
        assertEquals("1 false 1 card or line was selected or left out by hand. The recipe changes all that fit.",
                offer.steps().size() + " " + offer.suggested() + " " + offer.word());
    }
}
