package org.cardwright.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Change;
import org.cardwright.edit.Progress;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class SharedPlanTest {
    private static final CardId ENTRY = TwelveCards.id("0510", "Entry");
    private static final String OLD = "Establishes and maintains relationships with customers";
    private static final String NEW = "Builds and keeps relationships with customers";

    private final Map<CardId, String> texts = TwelveCards.texts();
    private final Map<CardId, CardDocument> documents = TwelveCards.documents();

    private SharedKey key(int level, ItemKind kind) {
        return SharedKey.items(documents.get(ENTRY).card(), level, kind).orElseThrow();
    }

    private SharedKey field(CardField field) {
        return SharedKey.field(documents.get(ENTRY).card(), field).orElseThrow();
    }

    private SharedRevision revision(SharedKey key, List<String> after) {
        return new SharedRevision(key, key.texts(documents.get(ENTRY).card()).orElseThrow(), after);
    }

    private static Change all(StepPlan plan, String name) {
        return plan.apply(name, new StepPlan.Selection(_ -> true, (_, _) -> true), Progress.NONE).change();
    }

    /** Asserts the step's whole files, and that undoing it gives the texts before. */
    private Change proved(StepPlan plan, Map<CardId, String> expected) {
        Change step = all(plan, "Change behavior");
        Map<CardId, String> after = TwelveCards.after(texts, step);
        assertEquals(expected, after);
        assertEquals(texts, TwelveCards.undone(after, step));
        return step;
    }

    @Test
    void aChangeOfOneBehaviorChangesOnlyItsOwnLinesOnTheElevenOtherCards() {
        SharedKey key = key(1, ItemKind.BEHAVIOR);
        List<String> after = new ArrayList<>(key.texts(documents.get(ENTRY).card()).orElseThrow());
        after.set(1, NEW);
        Map<CardId, String> expected = new TreeMap<>(texts);
        expected.replaceAll((card, text) -> card.equals(ENTRY) ? text : text.replace(OLD, NEW));

        List<SharedRevision> revisions = List.of(revision(key, after));
        assertEquals(11, SharedPlan.reach(documents, ENTRY, revisions));
        Change step = proved(SharedPlan.repeat(documents, ENTRY, revisions), expected);
        assertEquals(11, step.cards().size());
        step.cards().forEach(card -> assertEquals(linesThatDiffer(card.before().orElseThrow().text(),
                card.after().orElseThrow().text()),
                card.before().orElseThrow().text().lines().filter(line -> line.contains(OLD)).count()));
    }

    private static long linesThatDiffer(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        assertEquals(old.size(), now.size());
        return java.util.stream.IntStream.range(0, old.size()).filter(i -> !old.get(i).equals(now.get(i))).count();
    }

    @Test
    void onlyTheChosenCardsChange() {
        SharedKey key = key(1, ItemKind.BEHAVIOR);
        List<String> after = new ArrayList<>(key.texts(documents.get(ENTRY).card()).orElseThrow());
        after.set(1, NEW);
        CardId chosen = TwelveCards.id("0560", "Senior");
        Change step = SharedPlan.repeat(documents, ENTRY, List.of(revision(key, after))).apply("Change behavior",
                new StepPlan.Selection(card -> card.card().equals(chosen), (_, _) -> true), Progress.NONE).change();

        Map<CardId, String> expected = new TreeMap<>(texts);
        expected.computeIfPresent(chosen, (_, text) -> text.replace(OLD, NEW));
        assertEquals(expected, TwelveCards.after(texts, step));
    }

    @Test
    void whereTheListDiffersOnlyTheItemThatWasTheSameChanges() {
        SharedKey key = key(2, ItemKind.BEHAVIOR);
        List<String> after = new ArrayList<>(key.texts(documents.get(ENTRY).card()).orElseThrow());
        String old = "Streamlines procedures based on customer feedback";
        assertEquals(old, after.get(2));
        after.set(2, "Simplifies procedures");
        Map<CardId, String> expected = new TreeMap<>(texts);
        expected.replaceAll((card, text) -> card.equals(ENTRY) ? text : text.replace(old, "Simplifies procedures"));

        Change step = proved(SharedPlan.repeat(documents, ENTRY, List.of(revision(key, after))), expected);
        assertEquals(5, step.cards().size());
    }

    @Test
    void anAddedBehaviorGoesToTheCardsWhoseListWasTheSame() {
        SharedKey key = key(2, ItemKind.BEHAVIOR);
        List<String> before = key.texts(documents.get(ENTRY).card()).orElseThrow();
        List<String> after = new ArrayList<>(before);
        after.add(1, "Listens");
        StepPlan plan = SharedPlan.repeat(documents, ENTRY, List.of(revision(key, after)));

        assertEquals(List.of(TwelveCards.id("0510", "Mid"), TwelveCards.id("0510", "Senior")),
                plan.cards().stream().map(PlannedCard::card).toList());
        plan.cards().forEach(row -> assertEquals(after, row.after().orElseThrow().card().level(2).orElseThrow()
                .behaviors()));
    }

    @Test
    void aRemovedBehaviorGoesFromTheCardsThatHaveItToo() {
        SharedKey key = key(1, ItemKind.BEHAVIOR);
        List<String> after = new ArrayList<>(key.texts(documents.get(ENTRY).card()).orElseThrow());
        after.remove(1);
        StepPlan plan = SharedPlan.repeat(documents, ENTRY, List.of(revision(key, after)));

        assertEquals(11, plan.possible().size());
        plan.cards().forEach(row -> assertEquals(after, row.after().orElseThrow().card().level(1).orElseThrow()
                .behaviors()));
        Change step = all(plan, "Remove behavior");
        assertEquals(texts, TwelveCards.undone(TwelveCards.after(texts, step), step));
    }

    @Test
    void aSeriesTitleIsSharedByTheCardsOfItsSeriesAndCarriesAlongWhatFollowsIt() {
        SharedKey key = field(CardField.JOB_SERIES_TITLE);
        Map<CardId, String> expected = new TreeMap<>(texts);
        expected.replaceAll((card, text) -> card.equals(ENTRY) || !card.name().startsWith("0510") ? text
                : text.replace("job_series_title: Accounting", "job_series_title: Accounts")
                        .replace("0510 Accounting", "0510 Accounts"));

        proved(SharedPlan.repeat(documents, ENTRY, List.of(revision(key, List.of("Accounts")))), expected);
    }

    @Test
    void aDescriptionIsSharedByTheCardsOfTheCompetency() {
        SharedKey key = field(CardField.DESCRIPTION);
        StepPlan plan = SharedPlan.repeat(documents, ENTRY, List.of(revision(key, List.of("Serves customers"))));
        Map<CardId, String> expected = new TreeMap<>(texts);
        expected.replaceAll((card, text) -> card.equals(ENTRY) ? text
                : text.replaceFirst("(competency_description: ).*?( *\n)", "$1Serves customers$2"));

        proved(plan, expected);
    }

    @Test
    void aGroupIsSharedByTheCardsOfTheCompetencyAndTheFiltersFollow() {
        Map<CardId, String> expected = new TreeMap<>(texts);
        expected.replaceAll((card, text) -> card.equals(ENTRY) ? text
                : text.replace("competency_group: Personal", "competency_group: Leading")
                        .replace("filters: Personal-", "filters: Leading-"));

        proved(SharedPlan.repeat(documents, ENTRY, List.of(revision(field(CardField.GROUP), List.of("Leading")))),
                expected);
    }

    @Test
    void aDesignationIsSharedByTheCardsOfTheCompetency() {
        Map<CardId, String> expected = new TreeMap<>(texts);
        expected.replaceAll((card, text) -> card.equals(ENTRY) ? text
                : text.replace("General Career Competencies", "Job Specific Competencies"));

        proved(SharedPlan.repeat(documents, ENTRY, List.of(revision(field(CardField.DESIGNATION),
                List.of("Job Specific Competencies")))), expected);
    }

    @Test
    void copyingALevelAddsItWhereItIsMissingAndReordersWhereItDiffers() throws EditRefusedException {
        CardId other = TwelveCards.id("0511", "Mid");
        CardId without = TwelveCards.id("0501", "Mid");
        Map<CardId, CardDocument> cards = new TreeMap<>(documents);
        cards.put(without, cards.get(without).apply(new Edit.RemoveLevel(2)));
        List<SharedKey> keys = List.of(key(2, ItemKind.BEHAVIOR), key(2, ItemKind.DEFINITION));
        StepPlan plan = SharedPlan.copy(cards, ENTRY, keys);

        Map<CardId, PlannedCard> rows = new TreeMap<>();
        plan.cards().forEach(row -> rows.put(row.card(), row));
        assertEquals(List.of("Missing", false), List.of(rows.get(without).label(), rows.get(without).suggested()));
        assertEquals(List.of("Different", true), List.of(rows.get(other).label(), rows.get(other).suggested()));
        assertTrue(!rows.containsKey(TwelveCards.id("0510", "Mid")));
        for (PlannedCard row : plan.cards()) {
            assertEquals(cards.get(ENTRY).card().level(2).orElseThrow(),
                    row.after().orElseThrow().card().level(2).orElseThrow());
        }
        assertEquals(documents.get(other).card().level(1), rows.get(other).after().orElseThrow().card().level(1));
    }

    @Test
    void aCardThatRefusesIsNamedAndLeftOut() {
        Map<CardId, String> changed = new TreeMap<>(texts);
        CardId formatted = TwelveCards.id("0511", "Senior");
        changed.computeIfPresent(formatted, (_, text) -> text.replace("<dd>" + OLD, "<dd><b>Establishes</b>"
                + OLD.substring("Establishes".length())).replace("<dd> " + OLD, "<dd> <b>Establishes</b>"
                + OLD.substring("Establishes".length())));
        Map<CardId, CardDocument> cards = TwelveCards.documents(changed);
        SharedKey key = key(1, ItemKind.BEHAVIOR);
        List<String> after = new ArrayList<>(key.texts(documents.get(ENTRY).card()).orElseThrow());
        after.set(1, NEW);
        StepPlan plan = SharedPlan.repeat(cards, ENTRY, List.of(revision(key, after)));

        assertEquals(10, plan.possible().size());
        PlannedCard refused = plan.cards().stream().filter(row -> row.refusal().isPresent()).findFirst().orElseThrow();
        assertEquals(formatted, refused.card());
        assertEquals(Optional.of("This item has formatting in the body that plain text would destroy. Edit the card "
                + "as text."), refused.refusal().map(Refusal::reason));
        assertEquals(10, all(plan, "Change").cards().size());
    }

    @Test
    void anOlderCardsSeriesTitleStandsBehindItsNumber() {
        CardId older = TwelveCards.id("0510", "Mid");
        Map<CardId, String> changed = new TreeMap<>(texts);
        changed.computeIfPresent(older, (_, text) -> text.replace("job_series_title: Accounting\n", ""));
        StepPlan plan = SharedPlan.repeat(TwelveCards.documents(changed), ENTRY,
                List.of(revision(field(CardField.JOB_SERIES_TITLE), List.of("Accounts"))));

        String after = plan.cards().stream().filter(row -> row.card().equals(older)).findFirst().orElseThrow().after()
                .orElseThrow().text();
        assertEquals(changed.get(older).replace("0510 Accounting", "0510 Accounts"), after);
    }

    @Test
    void aPlanWithoutEffectIsEmpty() {
        SharedKey key = key(1, ItemKind.BEHAVIOR);
        SharedRevision none = revision(key, key.texts(documents.get(ENTRY).card()).orElseThrow());
        assertTrue(none.isEmpty());
        assertEquals(List.of(), SharedPlan.repeat(documents, ENTRY, List.of(none)).cards());
        assertEquals(List.of(), SharedPlan.copy(documents, ENTRY, List.of(key)).cards());
        assertEquals(CardDocument.read(new SourceText(texts.get(ENTRY), false)).text(), documents.get(ENTRY).text());
    }
}
